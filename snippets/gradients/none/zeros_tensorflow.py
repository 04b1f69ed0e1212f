import tensorflow as tf

w, v = tf.Variable(2.0), tf.Variable(5.0)
with tf.GradientTape() as tape:
    loss = 3 * w

zeros = tape.gradient(loss, [w, v], unconnected_gradients="zero")
print("of the used and the unused:", [g.numpy().item() for g in zeros])
