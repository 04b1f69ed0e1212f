import gc
import weakref

import tensorflow as tf

x = tf.Variable(tf.ones(1000))


def alive(delete):
    with tf.GradientTape(persistent=True) as tape:
        hidden = tf.exp(x)  # kept for the way back
        loss = tf.reduce_sum(hidden)
    tape.gradient(loss, x)
    kept = weakref.ref(hidden)
    del hidden
    if delete:
        del tape
    gc.collect()
    return kept() is not None


print("kept by the tape:", alive(delete=False))
print("after del tape:", alive(delete=True))
