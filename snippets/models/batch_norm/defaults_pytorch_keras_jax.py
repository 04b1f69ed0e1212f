import keras
import numpy as np
import torch
from flax import nnx
from torch import nn

X = np.array([[0.0], [1.0], [2.0]], dtype="float32")  # mean 1
one = nn.BatchNorm1d(1)
two = keras.layers.BatchNormalization()
three = nnx.BatchNorm(1, rngs=nnx.Rngs(0))

one(torch.tensor(X))
two(X, training=True)
three(X)

rows = {
    "PyTorch": (one, one.running_mean, one.running_var, one.eps),
    "Keras": (two, two.moving_mean, two.moving_variance, two.epsilon),
    "JAX": (three, three.mean[...], three.var[...], three.epsilon),
}

print("table: defaults")
print("framework,momentum,weight of the new batch,divided by,epsilon")
for name, (norm, mean, variance, epsilon) in rows.items():
    weight = float(mean[0])  # the kept mean was 0, that of the batch is 1
    seen = 1 + (float(variance[0]) - 1) / weight  # the kept variance was 1
    divided = "n" if seen < 0.8 else "n - 1"  # 2/3, or 1
    print(f"{name},{norm.momentum},{weight:.2f},{divided},{epsilon}")
