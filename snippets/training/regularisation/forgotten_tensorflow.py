import keras
import tensorflow as tf
from keras import layers

X, y = tf.ones((8, 4)), tf.ones((8, 1))
for strength in (0.0, 10.0):
    keras.utils.set_random_seed(0)
    l2 = keras.regularizers.L2(strength)
    model = keras.Sequential([layers.Dense(1, kernel_regularizer=l2)])
    loss_fn = keras.losses.MeanSquaredError()
    loss = loss_fn(y, model(X))
    print(f"L2({strength}): loss {loss:.3f}")
    print(f"  and model.losses: {loss + sum(model.losses):.3f}")
