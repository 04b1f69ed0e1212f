import keras
from keras import ops

keras.utils.set_random_seed(0)
X = ops.ones((1000, 100))
model = keras.layers.Dropout(rate=0.2)

trained = model(X, training=True)
tested = model(X, training=False)

print(f"dropped in training: {ops.mean(trained == 0):.2f}")
print(f"what stays becomes: {ops.max(trained):.2f}")
print(f"mean in training: {ops.mean(trained):.2f}")
print(f"mean in a test: {ops.mean(tested):.2f}")
