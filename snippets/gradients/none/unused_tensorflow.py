import tensorflow as tf

w = tf.Variable(2.0)
v = tf.Variable(5.0)  # the loss does not use it

with tf.GradientTape() as tape:
    hidden = w**2
    loss = 3 * hidden
gradients = tape.gradient(loss, [w, v, hidden])

print("of a weight:", gradients[0].numpy())
print("of a weight that is not used:", gradients[1])
print("of the value between:", gradients[2].numpy())
