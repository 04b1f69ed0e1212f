import keras
import numpy as np
import tensorflow as tf
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(2, 8, 8, 3)).astype("float32")
torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(3, 6, 3), nn.Tanh(), nn.Flatten(), nn.Linear(216, 4)
)

inputs = keras.Input(shape=(8, 8, 3))
conv = keras.layers.Conv2D(6, 3, activation="tanh")(inputs)
flat = keras.layers.Permute((3, 1, 2))(conv)  # the order of PyTorch
flat = keras.layers.Flatten()(flat)
twin = keras.Model(inputs, [conv, keras.layers.Dense(4)(flat)])
filters, bias, weight, last = [
    p.detach().numpy() for p in model.parameters()
]
twin.set_weights([filters.transpose(2, 3, 1, 0), bias, weight.T, last])
with tf.GradientTape() as tape:
    maps, scores = twin(X)
    score = tf.reduce_sum(scores[:, 0])
gradient = tape.gradient(score, maps)
share = tf.reduce_mean(gradient, axis=(1, 2), keepdims=True)
actual = tf.nn.relu(tf.reduce_sum(share * maps, axis=-1)).numpy()

# Compare: sums of 27 and 36 products, each below 1 and rounded.
seen = []
model[1].register_forward_hook(lambda layer, inputs, out: seen.append(out))
scores = model(torch.tensor(X).permute(0, 3, 1, 2))
(gradient,) = torch.autograd.grad(scores[:, 0].sum(), seen)
share = gradient.mean(dim=(2, 3), keepdim=True)
cam = (share * seen[0]).sum(dim=1).relu().detach().numpy()
difference = np.abs(actual - cam).max()
assert difference < 1e-6
print("heat map:", cam.shape)
print("largest difference below 1e-6:", bool(difference < 1e-6))
