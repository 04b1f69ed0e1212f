import keras
from keras import ops

keras.utils.set_random_seed(0)
model = keras.layers.Dense(10)
model.build((None, 784))

weight, bias = model.kernel, model.bias
print(f"spread of the weights: {ops.std(weight):.3f}")
print(f"largest weight: {ops.max(ops.abs(weight)):.3f}")
print(f"largest bias: {ops.max(ops.abs(bias)):.3f}")
