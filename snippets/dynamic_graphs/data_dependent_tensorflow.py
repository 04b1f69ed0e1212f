import tensorflow as tf


@tf.function  # take this line away and the same code runs eagerly
def halve_until_small(x):
    steps = 0
    while tf.norm(x) > 1.0:  # AutoGraph turns this into a graph loop
        x = x / 2
        steps += 1
    return x, steps


for start in ([0.3, 0.4], [3.0, 4.0], [30.0, 40.0]):
    x = tf.Variable(start)
    with tf.GradientTape() as tape:
        y, steps = halve_until_small(tf.convert_to_tensor(x))
    gradient = tape.gradient(y, x).numpy().tolist()
    print(f"norm {tf.norm(x):.1f}: {int(steps)} steps, gradient {gradient}")

print("graphs built:", halve_until_small.experimental_get_tracing_count())
