import gc
import weakref

import tensorflow as tf

w = tf.Variable(tf.ones((10, 1)))
tapes, total = [], 0.0
for step in range(20):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((tf.ones((64, 10)) @ w) ** 2)
        total += loss
    tape.gradient(loss, w)
    tapes.append(weakref.ref(tape))
del tape
gc.collect()

print("tapes alive:", sum(tape() is not None for tape in tapes))
print(f"total: {total:.0f}")
