import tensorflow as tf

before = tf.constant([10, 200], tf.uint8)
after = tf.constant([12, 190], tf.uint8)

print("as they are:", (before - after).numpy().tolist())
gap = tf.cast(before, tf.float32) - tf.cast(after, tf.float32)
print(f"mean change: {tf.reduce_mean(tf.abs(gap)):.1f}")
