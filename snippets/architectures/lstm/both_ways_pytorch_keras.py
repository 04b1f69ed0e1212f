import keras
import numpy as np
import torch
from torch import nn

X = np.array([[[0.0], [0.0], [1.0], [1.0]]], dtype="float32")

model = nn.RNN(
    1,
    1,
    nonlinearity="relu",
    bias=False,
    bidirectional=True,
    batch_first=True,
)
for weight in model.parameters():
    weight.data.fill_(1)  # the state is the sum so far
output, h = model(torch.tensor(X))
print("forward:", output[0, :, 0].tolist())
print("backward:", output[0, :, 1].tolist())
print("output[:, -1]:", output[0, -1].tolist())
print("h[-2] and h[-1]:", torch.cat((h[-2], h[-1]), dim=1)[0].tolist())

ones = {"kernel_initializer": "ones", "recurrent_initializer": "ones"}
cell = keras.layers.SimpleRNN(1, "relu", use_bias=False, **ones)
print("Keras:", keras.layers.Bidirectional(cell)(X)[0].numpy().tolist())
