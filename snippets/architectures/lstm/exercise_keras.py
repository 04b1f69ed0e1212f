import keras
from keras import ops

keras.utils.set_random_seed(0)
model = keras.layers.LSTM(8)

bound = 1 / 32**0.5
uniform = keras.initializers.RandomUniform(-bound, bound)
model = keras.layers.LSTM(
    32,
    kernel_initializer=uniform,
    recurrent_initializer=uniform,
    bias_initializer=uniform,
    unit_forget_bias=False,
)
model.build((None, 8, 8))

kernel, recurrent, bias = model.weights
forget = ops.reshape(bias, (4, 32))[1]  # gates i, f, g, o
print(f"forget bias: {abs(ops.mean(forget)):.1f}")
within = ops.max(ops.abs(recurrent)) <= bound
print(f"recurrent weights within {bound:.3f}:", bool(within))
