import tensorflow as tf


@tf.function
def mean_of_squares(x):
    squares = x * x
    print("has a value:", hasattr(squares, "numpy"))
    return tf.reduce_mean(squares)


x = tf.constant([1.0, 2.0, 3.0])

print("as a graph")
mean_of_squares(x)
mean_of_squares(x)

tf.config.run_functions_eagerly(True)  # while you debug
print("eagerly")
mean_of_squares(x)
mean_of_squares(x)
tf.config.run_functions_eagerly(False)
