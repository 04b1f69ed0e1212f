import tensorflow as tf

values = tf.Variable([1.0, 2.0])  # of two states
reward, discount = 1.0, 0.9

with tf.GradientTape() as tape:
    target = tf.stop_gradient(reward + discount * values[1])
    loss = (values[0] - target) ** 2
gradient = tf.convert_to_tensor(tape.gradient(loss, values))

print("gradient:", [f"{value:.2f}" for value in gradient])
