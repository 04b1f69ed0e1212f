import keras
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(5, 4)  # (batch, features)

torch_model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
keras_model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        keras.layers.Dense(8, activation="relu"),
        keras.layers.Dense(3),
    ]
)

linears = [layer for layer in torch_model if isinstance(layer, nn.Linear)]
for linear, dense in zip(linears, keras_model.layers, strict=True):
    weight = linear.weight.detach().numpy()  # (out, in)
    bias = linear.bias.detach().numpy()  # (out,)
    dense.set_weights([weight.T, bias])  # Keras keeps (in, out)

expected = torch_model(X).detach().numpy()
got = keras_model.predict(X.numpy(), verbose=0)
print("PyTorch weight:", tuple(linears[0].weight.shape))
print("Keras kernel:", tuple(keras_model.layers[0].kernel.shape))
print(f"largest difference: {np.abs(expected - got).max():.5f}")
