import keras
import tensorflow as tf

X = tf.ones((4, 3))
model = keras.layers.Dense(1, kernel_initializer="ones")
prediction = model(X)  # nobody records yet


def kernel_gradient(loss_fn):
    with tf.GradientTape() as tape:
        loss = loss_fn()
    gradient = tape.gradient(loss, model.kernel)
    return gradient if gradient is None else gradient.numpy().tolist()


def through_numpy():
    return tf.reduce_mean(tf.constant(model(X).numpy()) ** 2)


cost = tf.reduce_mean(model(X) ** 2)
outside = kernel_gradient(lambda: tf.reduce_mean(prediction**2))
print("model called before the tape:", outside)
print("loss computed before the tape:", kernel_gradient(lambda: cost))
print("loss through NumPy:", kernel_gradient(through_numpy))
inside = kernel_gradient(lambda: tf.reduce_mean(model(X) ** 2))
print("all inside:", inside)
