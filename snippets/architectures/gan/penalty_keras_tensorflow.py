import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
X = tf.random.normal((16, 2))
layers = [keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(1)]
model = keras.Sequential([keras.Input(shape=(2,)), *layers])

with tf.GradientTape() as outer, tf.GradientTape() as inner:
    inner.watch(X)
    score = model(X)
slope = inner.gradient(score, X)  # outside the outer tape
with outer:
    penalty = tf.reduce_mean((tf.norm(slope, axis=1) - 1) ** 2)
gradients = outer.gradient(penalty, model.trainable_variables)
print("outside, gradients:", sum(g is not None for g in gradients))

with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        inner.watch(X)
        score = model(X)
    slope = inner.gradient(score, X)  # inside
    penalty = tf.reduce_mean((tf.norm(slope, axis=1) - 1) ** 2)
gradients = outer.gradient(penalty, model.trainable_variables)
print("inside, gradients:", sum(g is not None for g in gradients))
