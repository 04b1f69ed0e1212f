from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
X = np.random.normal(size=(5, 4)).astype("float32")  # (batch, features)

model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        keras.layers.Dense(8, activation="relu"),
        keras.layers.Dense(2),
    ]
)
model.export("exported", verbose=False)

for path in sorted(Path("exported").rglob("*")):
    if path.is_file():
        print(path.as_posix())

restored = tf.saved_model.load("exported")
print("is a Keras model:", isinstance(restored, keras.Model))

before = model.predict(X, verbose=0)
after = restored.serve(X).numpy()
difference = abs(before - after).max()
print(f"largest difference: {difference:.4f}")
