import tensorflow as tf

w = tf.Variable(3.0)

for name, stop in (("whole", lambda x: x), ("stopped", tf.stop_gradient)):
    with tf.GradientTape() as tape:
        prediction, target = 2 * w, w**2
        loss = (prediction - stop(target)) ** 2
    gradient = tape.gradient(loss, w)

    print(f"{name}: loss {loss:.0f}, gradient {gradient:.0f}")
