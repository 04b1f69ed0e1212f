import tensorflow as tf

traced = []
factor = 2.0


def count():
    traced.append(1)  # Python: runs while tracing, never again


@tf.function(reduce_retracing=True)
def scale(X, power):
    count()
    return tf.reduce_sum(X**power * factor)


for size, power in ((4, 1), (4, 1), (5, 1), (6, 1), (6, 2), (6, 3)):
    result = scale(tf.fill((size,), 2.0), power)
    print(f"{size} values, power {power}: traced {len(traced)} times")

factor = 10.0
result = scale(tf.fill((6,), 2.0), 3)
print(f"factor changed: traced {len(traced)} times")
print(f"result {result:.0f}, expected {6 * 2**3 * factor:.0f}")
