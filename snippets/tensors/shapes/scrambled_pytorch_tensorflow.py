import numpy as np
import tensorflow as tf
import torch

X = np.arange(8.0).reshape(1, 2, 2, 2)  # (batch, channel, height, width)
first = X[0, 0]  # the first channel: 0, 1, 2, 3

moved = torch.tensor(X).permute(0, 2, 3, 1)[..., 0]  # channels last
also = tf.transpose(X, (0, 2, 3, 1))[..., 0]
print("permute:", moved[0].tolist())
print("tf.transpose:", also[0].numpy().tolist())

scrambled = torch.tensor(X).reshape(1, 2, 2, 2)[..., 0]
print("reshape:", scrambled[0].tolist())
print(f"largest difference: {np.abs(scrambled[0].numpy() - first).max()}")
