import keras
import tensorflow as tf

image = tf.ones((1, 3))
model = keras.layers.Dense(1, kernel_initializer="ones")

with tf.GradientTape() as tape:
    score = tf.reduce_sum(model(image) ** 2)
print("not watched:", tape.gradient(score, image))

with tf.GradientTape() as tape:
    tape.watch(image)  # before it is used
    score = tf.reduce_sum(model(image) ** 2)
print("watched:", tape.gradient(score, image).numpy().tolist())
