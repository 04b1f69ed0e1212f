import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X, X_valid = rng.normal(size=(2, 20, 10)).astype("float32")
y, y_valid = rng.normal(size=(2, 20, 1)).astype("float32")
twin = keras.Sequential([keras.layers.Dense(1, "linear", False, "zeros")])
twin.compile(keras.optimizers.SGD(learning_rate=0.1), loss="mse")
stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
valid = X_valid, y_valid
settings = {"validation_data": valid, "callbacks": [stop], "verbose": 0}
epochs = len(twin.fit(X, y, epochs=30, **settings).history["loss"])

X, X_valid, y, y_valid = map(torch.tensor, (X, X_valid, y, y_valid))
model = nn.Linear(10, 1, bias=False)
nn.init.zeros_(model.weight)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
losses, states = [], []
while len(losses) < 4 or losses.index(min(losses)) >= len(losses) - 3:
    optimizer.zero_grad()
    loss_fn(model(X), y).backward()
    optimizer.step()
    losses.append(loss_fn(model(X_valid), y_valid).item())
    states.append(model.weight.detach().clone())
model.weight.data = states[losses.index(min(losses))]

# Compare: some ten steps, each rounds a sum of 20 products of size one.
print(f"epochs: Keras {epochs}, PyTorch {len(losses)}")
off = np.abs(model.weight.detach().numpy() - twin.get_weights()[0].T).max()
assert off < 1e-5
print("best weights, below 1e-5:", off < 1e-5)
