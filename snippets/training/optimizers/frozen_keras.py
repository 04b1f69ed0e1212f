import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X, y = ops.ones((4, 2)), ops.ones((4, 1))
layer = layers.Dense(3)
model = keras.Sequential([keras.Input(shape=(2,)), layer, layers.Dense(1)])
layer.trainable = False
model.compile(keras.optimizers.SGD(learning_rate=0.1), "mse")
model.fit(X, y, verbose=0)

before = layer.kernel.numpy()
layer.trainable = True
model.fit(X, y, verbose=0)
print(f"thawed: moved by {abs(layer.kernel.numpy() - before).max():.2f}")

model.compile(keras.optimizers.SGD(learning_rate=0.1), "mse")
model.fit(X, y, verbose=0)
moved = abs(layer.kernel.numpy() - before).max()
print(f"compiled anew: moved by {moved:.2f}")
