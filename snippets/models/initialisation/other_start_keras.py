import keras
from keras import initializers, layers, ops


def start_as_pytorch(inputs):
    bound = inputs**-0.5
    return {
        "kernel_initializer": initializers.RandomUniform(-bound, bound),
        "bias_initializer": initializers.RandomUniform(-bound, bound),
    }


keras.utils.set_random_seed(0)
first = layers.Dense(100, activation="relu", **start_as_pytorch(784))
second = layers.Dense(10, **start_as_pytorch(100))
model = keras.Sequential([keras.Input(shape=(784,)), first, second])

for layer in (first, second):
    bias = ops.max(ops.abs(layer.bias))
    print(f"weights {ops.std(layer.kernel):.3f}, largest bias {bias:.3f}")
