import statistics
import timeit
from functools import partial

import tensorflow as tf

rounds = 3
x = tf.linspace(-2.0, 2.0, 1000)


def long_formula(x):
    inner = 0.8 * (x + 0.045 * x * x * x)
    return 0.5 * x * (1 + tf.tanh(inner))


long_formula(x)  # TensorFlow's own start-up: outside the measurement
costs = []
for _ in range(rounds):
    graph = tf.function(long_formula)
    first = timeit.timeit(partial(graph, x), number=1)
    eager = timeit.timeit(lambda: long_formula(x), number=1000) / 1000
    costs.append(first / eager)

print("rounds:", rounds)
median = statistics.median(costs)
print(f"first call, in eager calls, median: {median:,.0f}")
print(f"spread: {min(costs):,.0f} to {max(costs):,.0f}")
