import tensorflow as tf

calls = tf.Variable(0)


@tf.function
def double(x):
    print("  tracing for", x.dtype.name, x.shape)  # runs while tracing
    calls.assign_add(1)  # an operation: runs at every call
    return x * 2


print("call 1: a float32 vector of 2")
double(tf.constant([1.0, 2.0]))
print("call 2: the same signature")
double(tf.constant([3.0, 4.0]))
print("call 3: a new type")
double(tf.constant([5, 6]))
print("call 4: a new shape")
double(tf.constant([7.0, 8.0, 9.0]))

print("graphs built:", double.experimental_get_tracing_count())
print("graphs run:", calls.numpy())
