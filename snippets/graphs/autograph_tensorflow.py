import tensorflow as tf


@tf.function
def collatz_steps(n):
    steps = tf.constant(0)
    while n != 1:  # n is a tensor: becomes a While operation
        if n % 2 == 0:  # becomes an If operation inside the loop
            n = n // 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


print("steps from 6:", collatz_steps(tf.constant(6)).numpy())
print("steps from 27:", collatz_steps(tf.constant(27)).numpy())
print("graphs built:", collatz_steps.experimental_get_tracing_count())

graph = collatz_steps.get_concrete_function(tf.constant(1)).graph
kinds = {op.type for op in graph.get_operations()}
print("loop in the graph:", [kind for kind in kinds if "While" in kind])
