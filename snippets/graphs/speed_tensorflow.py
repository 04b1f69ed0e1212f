import timeit

import tensorflow as tf

x = tf.random.normal((10, 10), seed=0)


def many_small_steps(x):
    for _ in range(200):
        x = tf.tanh(x + 0.1)
    return x


graph = tf.function(many_small_steps)
graph(x)  # build the graph once, outside the measurement

eager_time = min(
    timeit.repeat(lambda: many_small_steps(x), number=5, repeat=5)
)
graph_time = min(timeit.repeat(lambda: graph(x), number=5, repeat=5))
print("the graph was faster:", graph_time < eager_time)
