import tensorflow as tf


def clip(gradients, max_norm):
    squares = [tf.reduce_sum(g**2) for g in gradients]
    norm = tf.sqrt(tf.add_n(squares))
    factor = tf.minimum(max_norm / norm, 1.0)
    return [g * factor for g in gradients], norm


for size in (10.0, 0.1):
    gradients = [size * tf.ones(1), size * tf.ones(2)]
    clipped, norm = clip(gradients, max_norm=1.0)
    after = tf.norm(tf.concat(clipped, axis=0))
    print(f"norm {norm:.2f}, after clipping {after:.2f}")
