import tensorflow as tf

w = tf.Variable(0.5)
state = tf.constant(0.0)

for part in (1.0, 2.0, 3.0):
    with tf.GradientTape() as tape:  # knows nothing of the last part
        state = tf.tanh(w * state + part)
    gradient = tape.gradient(state, w)
    print(f"state {state:.3f}, gradient {gradient:.3f}")
