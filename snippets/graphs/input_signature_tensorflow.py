import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None, 3], tf.float32)])
def row_sums(x):  # (batch, 3), any batch size
    return tf.reduce_sum(x, axis=1)  # (batch,)


for batch in [1, 8, 64]:
    print("result shape:", row_sums(tf.ones((batch, 3))).shape)
print("graphs built:", row_sums.experimental_get_tracing_count())

try:
    row_sums(tf.ones((8, 4)))
except TypeError as error:
    print(
        type(error).__name__,
        "for a shape that the signature does not allow",
    )
