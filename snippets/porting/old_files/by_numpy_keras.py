import keras
import numpy as np
import tf_keras

X = np.ones((1, 8), dtype="float32")
model = keras.Sequential([keras.Input(shape=(8,)), keras.layers.Dense(2)])
np.savez("weights.npz", *model.get_weights())

older = tf_keras.Sequential(
    [tf_keras.Input((8,)), tf_keras.layers.Dense(2)]
)
with np.load("weights.npz") as arrays:
    older.set_weights(list(arrays.values()))
off = abs(older(X).numpy() - model(X).numpy()).max()
print(f"largest difference: {off:.0f}")
