import keras
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)
inputs = keras.Input(shape=(4,))
hidden = layers.Dense(8, activation="relu", name="body")(inputs)

main = layers.Dense(1, name="main")(hidden)
extra = layers.Dense(1, name="extra")(hidden)
model = keras.Model(inputs, [main, extra])

with tf.GradientTape() as tape:
    main, extra = model(tf.random.normal((16, 4)))
    extra = tf.stop_gradient(extra)
    loss = tf.reduce_mean(main**2) + tf.reduce_mean(extra**2)
gradients = tape.gradient(loss, model.trainable_variables)

pairs = zip(gradients, model.trainable_variables, strict=True)
names = [v.path for gradient, v in pairs if gradient is None]
print("without a gradient:", names)
