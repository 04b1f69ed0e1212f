import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
X = keras.random.normal((4, 8))

first = keras.layers.Dense(8, activation="relu")
last = keras.layers.Dense(8, kernel_initializer="zeros")
branch = keras.Sequential([keras.Input(shape=(8,)), first, last])

with tf.GradientTape() as tape:
    output = X + branch(X)
    loss = tf.reduce_sum(output**2)
print(f"largest change at the start: {tf.reduce_max(abs(output - X)):.1f}")
one, two = tape.gradient(loss, [first.kernel, last.kernel])
print("last layer learns:", int(tf.reduce_max(abs(two)) > 0))
print("first layer learns:", int(tf.reduce_max(abs(one)) > 0))
