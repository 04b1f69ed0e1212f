import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.ones((1, 4), dtype="float32")  # (batch, features)
model = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(100), keras.layers.Dropout(0.5)]
)


def same_answer(training):
    first, second = model(x, training=training), model(x, training=training)
    return np.array_equal(first, second)


print("training mode, same answer:", same_answer(training=True))
print("evaluation mode, same answer:", same_answer(training=False))
