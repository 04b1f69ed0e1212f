import tensorflow as tf


@tf.function
def power(x, exponent):
    return x**exponent


x = tf.constant([1.0, 2.0, 3.0])

for exponent in [1, 2, 3]:  # Python numbers: part of the signature
    power(x, exponent)
graphs = power.experimental_get_tracing_count()
print("graphs after three Python numbers:", graphs)

for exponent in [1.0, 2.0, 3.0]:  # tensors: one signature for all
    power(x, tf.constant(exponent))
graphs = power.experimental_get_tracing_count()
print("graphs after three tensors as well:", graphs)
