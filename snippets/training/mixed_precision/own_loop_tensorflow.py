import keras
import tensorflow as tf

X, y = tf.ones((4, 2)), 0.1 * tf.ones((4, 1))
keras.config.set_dtype_policy("mixed_float16")

for scaled in (False, True):
    model = keras.layers.Dense(1, kernel_initializer="zeros")
    model.build((None, 2))
    inner = keras.optimizers.SGD(learning_rate=0.1)
    optimizer = keras.optimizers.LossScaleOptimizer(inner)
    with tf.GradientTape() as tape:
        predicted = tf.cast(model(X), "float32")
        loss = tf.reduce_mean((predicted - y) ** 2)
        if scaled:
            loss = optimizer.scale_loss(loss)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    print(f"scale_loss {scaled}: weight {model.kernel.numpy()[0, 0]:.5f}")
