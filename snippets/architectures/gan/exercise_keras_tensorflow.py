import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
generator, critic = keras.layers.Dense(2), keras.layers.Dense(1)
noise = tf.random.normal((64, 4))

critic(generator(noise))  # makes the weights
with tf.GradientTape(watch_accessed_variables=False) as tape:
    for variable in generator.trainable_variables:
        tape.watch(variable.value)
    logits = critic(generator(noise))
    loss = -tf.reduce_mean(tf.math.log_sigmoid(logits))

variables = [critic.kernel, generator.kernel]
one, two = tape.gradient(loss, variables)
print("critic has gradients:", int(one is not None))
print("generator has gradients:", int(two is not None))
