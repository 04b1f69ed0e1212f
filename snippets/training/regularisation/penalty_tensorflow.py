import keras
import tensorflow as tf
from keras import layers

X, y = tf.ones((8, 4)), tf.ones((8, 1))

keras.utils.set_random_seed(0)
half = keras.initializers.Constant(0.5)
l2 = keras.regularizers.L2(0.01)
first = layers.Dense(3, kernel_initializer=half, kernel_regularizer=l2)
model = keras.Sequential([first, layers.Dropout(0.5), layers.Dense(1)])
loss_fn = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.AdamW(learning_rate=0.01, weight_decay=0.1)

with tf.GradientTape() as tape:
    loss = loss_fn(y, model(X, training=True))
    penalty = sum(model.losses)
    total = loss + penalty
gradients = tape.gradient(total, model.trainable_variables)
optimizer.apply(gradients, model.trainable_variables)

print(f"penalty: {penalty:.3f}")
