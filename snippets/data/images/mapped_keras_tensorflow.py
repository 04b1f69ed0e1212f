import os

os.environ["KERAS_BACKEND"] = "jax"  # before keras is imported
import tensorflow as tf
from keras import layers

X = tf.zeros((4, 8, 8, 3))
augment = layers.Pipeline(
    [layers.RandomFlip("horizontal"), layers.RandomRotation(0.1)]
)
dataset = tf.data.Dataset.from_tensor_slices(X).batch(2).map(augment)
print("shapes:", [tuple(batch.shape) for batch in dataset])
