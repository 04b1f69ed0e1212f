import tensorflow as tf

X = tf.constant([[1.0], [2.0], [3.0]])
y = 2 * X
weight = tf.Variable([[1.0]])

for step in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((X @ weight - y) ** 2)
    gradient = tape.gradient(loss, weight)
    print(f"step {step}: gradient {gradient.numpy().item():.2f}")
