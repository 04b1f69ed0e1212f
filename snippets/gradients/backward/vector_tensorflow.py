import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0])

with tf.GradientTape(persistent=True) as tape:
    y = x**2  # three numbers
    total, other = tf.reduce_sum(y), 10 * tf.reduce_sum(x)
vector, summed = tape.gradient(y, x), tape.gradient(total, x)
losses, jacobian = tape.gradient([total, other], x), tape.jacobian(y, x)

print("of the vector:", vector.numpy().tolist())
print("of its sum:", summed.numpy().tolist())
print("of a list of two losses:", losses.numpy().tolist())
print("Jacobian:", jacobian.numpy().tolist())
