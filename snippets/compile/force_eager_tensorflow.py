import tensorflow as tf


def layer(x):
    h = tf.nn.relu(x)
    print("  inside:", type(h).__name__, h.shape)
    return h * 2


x = tf.constant([-1.0, 1.0])

graph = tf.function(layer)
print("graph, called twice")
graph(x)
graph(x)

tf.config.run_functions_eagerly(True)
print("graph, but forced to run eagerly, called twice")
graph(x)
graph(x)
