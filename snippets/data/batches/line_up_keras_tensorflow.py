import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
X = np.arange(8.0)[:, None]
model = keras.Sequential([keras.layers.Identity()])  # always right

for again in (True, False):
    dataset = tf.data.Dataset.from_tensor_slices((X, X))
    dataset = dataset.shuffle(8, reshuffle_each_iteration=again).batch(4)

    predicted = model.predict(dataset, verbose=0)
    y = np.concatenate([y_batch for _, y_batch in dataset])

    right = np.mean(predicted == y)
    print(f"reshuffle_each_iteration={again}: {right:.2f} right")
