from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32").reshape(-1, 8, 8, 1)

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

model.export("digits", verbose=False)
files = [
    path for path in sorted(Path("digits").rglob("*")) if path.is_file()
]
for path in files:
    print(path.as_posix())

restored = tf.saved_model.load("digits")  # TensorFlow alone: no Keras
print("is a Keras model:", isinstance(restored, keras.Model))
answers = restored.serve(X).numpy()

# Compare: sums of at most 128 products, so rounding stays below 2e-5.
expected = model(X).numpy()
difference = abs(answers - expected).max() / abs(expected).max()
bound = 10 ** np.ceil(np.log10(max(difference, np.finfo("float32").eps)))
print(f"largest difference, relative: below {bound:.0e}")
assert difference < 2e-5

kB = round(sum(path.stat().st_size for path in files) / 1000)
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"SavedModel,digits/,{kB},below {bound:.0e}")
