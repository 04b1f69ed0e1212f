import math

import keras
import tensorflow as tf
from keras import layers


def real(size):
    angle = 2 * math.pi * tf.random.uniform((size,))
    return tf.stack([tf.cos(angle), tf.sin(angle)], axis=1)  # on a circle


def network(inputs, outputs):
    hidden = layers.Dense(32, activation=layers.LeakyReLU(0.2))
    return keras.Sequential(
        [keras.Input(shape=(inputs,)), hidden, layers.Dense(outputs)]
    )


def train_step(generator, critic, g_optimizer, c_optimizer):
    noise, ones = tf.random.normal((64, 4)), tf.ones((64, 1))
    with tf.GradientTape() as tape:
        on_real, on_fake = critic(real(64)), critic(generator(noise))
        c_loss = loss_fn(ones, on_real) + loss_fn(0 * ones, on_fake)
    weights = critic.trainable_variables
    c_optimizer.apply(tape.gradient(c_loss, weights), weights)

    with tf.GradientTape() as tape:
        g_loss = loss_fn(ones, critic(generator(noise)))
    weights = generator.trainable_variables
    g_optimizer.apply(tape.gradient(g_loss, weights), weights)


def radius(generator):
    points = generator(tf.random.normal((1000, 4)))
    return tf.reduce_mean(tf.norm(points, axis=1))


loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
for seed in range(3):
    keras.utils.set_random_seed(seed)
    generator, critic = network(4, 2), network(2, 1)
    g_optimizer = keras.optimizers.Adam(0.003, 0.5, 0.9)
    c_optimizer = keras.optimizers.Adam(0.003, 0.5, 0.9)
    compiled = tf.function(train_step)
    before = radius(generator)
    for step in range(300):
        compiled(generator, critic, g_optimizer, c_optimizer)
    after = radius(generator)
    print(f"seed {seed}, radius before: {before:.1f}, after: {after:.0f}")
