import numpy as np
import tensorflow as tf
import torch
from torch.utils.data import DataLoader

X = np.random.default_rng(0).normal(size=(50, 8)).astype("float32")


def scale(X):  # to mean 0 and deviation 1, for one example
    return (X - tf.reduce_mean(X)) / tf.math.reduce_std(X)


dataset = tf.data.Dataset.from_tensor_slices(X.copy()).map(scale).batch(16)
found = list(dataset.as_numpy_iterator())

# Compare: sums of 8 numbers of size one, a root and a division.
rows = [
    (row - row.mean()) / row.std(correction=0) for row in torch.tensor(X)
]
loader = DataLoader(rows, batch_size=16)
for ours, theirs in zip(loader, found, strict=True):
    difference = np.abs(ours.numpy() - theirs).max()
    assert difference < 1e-5
    print(f"{len(ours)} examples, below 1e-5:", bool(difference < 1e-5))
