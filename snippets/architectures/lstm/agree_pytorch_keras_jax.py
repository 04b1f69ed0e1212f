import keras
import numpy as np
import torch
from flax import nnx
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(16, 8, 4)).astype("float32")  # (batch, time, feature)
model = nn.LSTM(4, 6, batch_first=True)
for weight in model.parameters():
    values = rng.uniform(-0.5, 0.5, size=tuple(weight.shape))
    weight.data = torch.tensor(values, dtype=torch.float32)
weights = [weight.detach().numpy() for weight in model.parameters()]
kernel, recurrent, bias = weights[0].T, weights[1].T, sum(weights[2:])

keras_lstm = keras.layers.LSTM(6, return_sequences=True)
keras_lstm.build(X.shape)
keras_lstm.set_weights([kernel, recurrent, bias])
cell = nnx.OptimizedLSTMCell(4, 6, rngs=nnx.Rngs(0))
cell.dense_i.kernel[...] = kernel
cell.dense_h.kernel[...] = recurrent
cell.dense_h.bias[...] = bias
each = {"Keras": keras_lstm(X), "JAX": nnx.RNN(cell)(X)}

# Compare: eight steps, each a sum of ten products and a bias, rounded.
expected = model(torch.tensor(X))[0].detach().numpy()
for name, output in each.items():
    difference = np.abs(np.asarray(output) - expected).max()
    assert difference < 2e-6
    print(f"PyTorch to {name}, below 2e-6: {difference < 2e-6}")
