import tensorflow as tf

x = tf.Variable(2.0)

seen = []
for step in range(3):
    with tf.GradientTape() as tape:
        loss = x**2
    seen.append(float(tape.gradient(loss, x)))

print("gradients:", seen)
