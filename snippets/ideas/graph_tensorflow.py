import tensorflow as tf


def line(x):
    return 2 * x + 1


x = tf.constant(3.0)
print("eager:", line(x).numpy())

graph = tf.function(line).get_concrete_function(x).graph
print("graph:", [node.name for node in graph.get_operations()])
