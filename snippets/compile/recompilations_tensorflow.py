import tensorflow as tf


@tf.function(reduce_retracing=True)
def scale(x, factor):
    return tf.nn.relu(x) * factor


for size in (2, 3, 4, 5):
    scale(tf.ones(size), 2.0)
    traced = scale.experimental_get_tracing_count()
    print(f"vector of {size}: traced {traced} times so far")

for dtype in (tf.float64, tf.float64):
    scale(tf.ones(2, dtype=dtype), 2.0)
    traced = scale.experimental_get_tracing_count()
    print(f"{dtype.name}: traced {traced} times so far")
