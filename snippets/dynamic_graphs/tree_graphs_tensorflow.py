import tensorflow as tf

words = tf.random.normal((10, 8), seed=0)  # (words, units)


def merge(tree):
    if not isinstance(tree, tuple):  # a leaf: one word
        return tf.gather(words, tree)
    left, right = (merge(branch) for branch in tree)
    return tf.tanh(left + right)


trees = [(1, 2), (3, 4), ((1, 2), 3), ((4, 5), 6)]  # two shapes

graph = tf.function(lambda tree: merge(tree))
for tree in trees:
    graph(tree)  # a Python number is part of the signature
print("graphs, leaves as numbers:", graph.experimental_get_tracing_count())

graph = tf.function(lambda tree: merge(tree))
for tree in trees:
    graph(tf.nest.map_structure(tf.constant, tree))
print("graphs, leaves as tensors:", graph.experimental_get_tracing_count())
