import keras
from keras import ops

keras.utils.set_random_seed(0)
X = keras.random.normal((16, 4))
linear = keras.layers.Dense(3)
norm = keras.layers.BatchNormalization()
for _ in range(20):
    X_old = keras.random.normal((32, 4))
    norm(linear(X_old), training=True)  # something to keep

scale = norm.gamma / ops.sqrt(norm.moving_variance + norm.epsilon)  # (out,)
folded = keras.layers.Dense(3)
folded.build((None, 4))
folded.kernel.assign(linear.kernel * scale)  # (in, out)
folded.bias.assign((linear.bias - norm.moving_mean) * scale + norm.beta)

difference = ops.max(ops.abs(folded(X) - norm(linear(X))))
print("one layer in place of two, below 1e-6:", bool(difference < 1e-6))
