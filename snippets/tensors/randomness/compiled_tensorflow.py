import numpy as np
import tensorflow as tf

np.random.seed(0)
tf.random.set_seed(0)


@tf.function
def noise(X):
    return X + np.random.normal()


@tf.function
def draw():
    return tf.random.normal(())


@tf.function
def also_draw():
    return tf.random.normal(())


print("NumPy inside:", [f"{noise(tf.zeros(())):.2f}" for _ in range(3)])
print("tf.random inside:", [f"{draw():.2f}" for _ in range(3)])
print("a second function:", [f"{also_draw():.2f}" for _ in range(3)])
