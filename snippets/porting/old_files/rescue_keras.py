import keras
import numpy as np
import tf_keras  # Keras 2, here to write an old file

rng = np.random.default_rng(0)
X = rng.normal(size=(16, 8)).astype("float32")

layers = [tf_keras.layers.Dense(4, "relu"), tf_keras.layers.Dense(2)]
old = tf_keras.Sequential([tf_keras.Input((8,)), *layers])
old.save_weights("old.h5")  # the numbers, as Keras 2 did

layers = [keras.layers.Dense(4, "relu"), keras.layers.Dense(2)]
model = keras.Sequential([keras.Input(shape=(8,)), *layers])

model.load_weights("old.h5")
print("arrays:", [weight.name for weight in model.weights])
model.save("new.keras")

difference = np.abs(model(X).numpy() - old(X).numpy()).max()
print(f"largest difference: {difference:.0f}")
