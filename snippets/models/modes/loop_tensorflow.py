import keras
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)
X = tf.ones((100, 100))
drop, norm = layers.Dropout(0.5), layers.BatchNormalization()
model = keras.Sequential([drop, norm, layers.Dense(1)])
inside = keras.Sequential([drop])  # to look at the dropout alone
model(X)

for name, mode in (("model(X)", None), ("training=True", True)):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(model(X, training=mode) ** 2)
    gradients = tape.gradient(loss, model.trainable_variables)

    dropped = tf.reduce_mean(
        tf.cast(inside(X, training=mode) == 0, "float32")
    )
    kept = tf.reduce_mean(norm.moving_mean)
    print(f"{name}: {dropped:.1f} dropped, kept mean {kept:.2f}")
