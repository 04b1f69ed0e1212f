import tensorflow as tf

signature = [tf.TensorSpec(shape=[None, 3], dtype=tf.float32)]


@tf.function(input_signature=signature)
def row_sums(x):  # (batch, 3), any batch size
    return tf.reduce_sum(x, axis=1)  # (batch,)


for batch in [1, 8, 64]:
    print("result shape:", row_sums(tf.ones((batch, 3))).shape)
print("graphs built:", row_sums.experimental_get_tracing_count())

try:
    row_sums(tf.ones((8, 4)))
except TypeError as error:
    print(type(error).__name__, "for a shape that is not allowed")
