import keras
import numpy as np
import tensorflow as tf
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 20)).astype("float32")
torch.manual_seed(0)
model = nn.Linear(20, 8, bias=False)  # used twice: in, and turned, out

twin = keras.layers.Dense(8, use_bias=False)
twin.build((None, 20))
twin.set_weights([model.weight.detach().numpy().T])
with tf.GradientTape() as tape:
    output = twin(X) @ tf.transpose(twin.kernel)
    loss = tf.reduce_mean((output - X) ** 2)
actual = tape.gradient(loss, twin.kernel).numpy().T

# Compare: a mean over 64 * 20 squares, of sums of 20 and 8 products.
inputs = torch.tensor(X)
output = model(inputs) @ model.weight
((output - inputs) ** 2).mean().backward()
difference = np.abs(actual - model.weight.grad.numpy()).max()
assert difference < 1e-6
print(
    "gradients of the shared weight, below 1e-6:", bool(difference < 1e-6)
)
