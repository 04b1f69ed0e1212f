import statistics
import timeit

import tensorflow as tf

tf.random.set_seed(0)
rounds = 7
W = tf.random.normal((512, 512))


def small_steps(x):
    for _ in range(50):
        x = tf.tanh(x + 0.1)
    return x


def long_formula(x):
    inner = 0.8 * (x + 0.045 * x * x * x)
    return 0.5 * x * (1 + tf.tanh(inner))


def big_product(x):
    return x @ W


def measure(function, x):
    times = timeit.repeat(lambda: function(x).numpy(), number=1, repeat=20)
    return statistics.median(times)


print("rounds:", rounds)
for function, size in (
    (small_steps, 10),
    (long_formula, 1000),
    (big_product, 512),
):
    x = tf.random.normal((size, size))
    for name, graph in (
        (function.__name__, tf.function(function)),
        (
            f"{function.__name__} by XLA",
            tf.function(function, jit_compile=True),
        ),
    ):
        graph(x)  # the first call traces: outside the measurement
        gains = [
            measure(function, x) / measure(graph, x)
            for _ in range(rounds)  # each round anew
        ]
        print(f"{name}, median gain: {statistics.median(gains):.1f}")
        print(f"{name}, spread: {min(gains):.1f} to {max(gains):.1f}")
