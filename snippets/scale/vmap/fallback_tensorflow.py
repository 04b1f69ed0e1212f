import tensorflow as tf

X = tf.constant([[3.0, 1.0], [2.0, 2.0]])


def distinct(x):
    return tf.size(tf.unique(x).y)


print(
    "map_fn:", tf.map_fn(distinct, X, fn_output_signature="int32").numpy()
)
tf.vectorized_map(distinct, X, fallback_to_while_loop=False)
