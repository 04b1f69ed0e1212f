import keras
import numpy as np
import torch
from keras import layers
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32").reshape(-1, 8, 8, 1)  # channels last

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1)),
        layers.Conv2D(8, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.02)
model.compile(optimizer=optimizer, loss=loss_fn)
model.fit(X, y, batch_size=128, epochs=6, verbose=0)

torch_model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(128, 10),
).eval()
images = torch.tensor(X).permute(0, 3, 1, 2)  # channels first

weights = [torch.tensor(weight) for weight in model.get_weights()]
kernel, bias, dense, dense_bias = weights
names = ["0.weight", "0.bias", "4.weight", "4.bias"]
kernel = kernel.permute(3, 2, 0, 1)  # (h, w, in, out) -> (out, in, h, w)
rows = dense.reshape(4, 4, 8, 10)  # (h, w, channels, out), as flattened
rows = rows.permute(3, 2, 0, 1).reshape(10, 128)  # (out, channels, h, w)

for name, weight in (("only transposed", dense.T), ("reordered", rows)):
    parts = [kernel, bias, weight, dense_bias]
    torch_model.load_state_dict(dict(zip(names, parts, strict=True)))
    with torch.no_grad():
        answers = torch_model(images).numpy()
    print(f"{name}: accuracy {(answers.argmax(axis=1) == y).mean():.2f}")

# Compare: sums of at most 129 terms, each rounded.
expected = model.predict(X, verbose=0)
difference = abs(answers - expected).max() / abs(expected).max()
print(f"largest difference: {10 ** np.ceil(np.log10(difference)):.0e}")
assert difference < 129 * 2**-23
