import numpy as np
import tensorflow as tf

tf.random.set_seed(0)
y = np.repeat([0, 1, 2], [900, 90, 10])

one_class = [
    tf.data.Dataset.from_tensor_slices(np.flatnonzero(y == label))
    .shuffle(1000)
    .repeat()
    for label in range(3)
]
dataset = tf.data.Dataset.sample_from_datasets(one_class, [1 / 3] * 3)

(index,) = dataset.batch(1000).take(1)
shares = np.bincount(y[index], minlength=3) / 1000
print(f"one of each class in turn: {shares.round(1)}", end=" ")
print("different examples:", len(np.unique(index)))
