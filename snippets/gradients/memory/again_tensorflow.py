import tensorflow as tf

x = tf.Variable(2.0)

with tf.GradientTape(persistent=True) as tape:
    loss = x**3
kept, second = tape.gradient(loss, x), tape.gradient(loss, x)
del tape  # frees it
with tf.GradientTape() as tape:
    loss = x**3  # a new way forward
anew = tape.gradient(loss, x)

print([float(value) for value in (kept, second, anew)])
