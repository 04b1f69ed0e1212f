import keras
import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
X = torch.randn(16, 8)
model = nn.Sequential(
    nn.Linear(8, 8), nn.LayerNorm(8), nn.LeakyReLU(), nn.Linear(8, 1)
)
ported = keras.Sequential(
    [
        keras.Input(shape=(8,)),
        layers.Dense(8),
        layers.LayerNormalization(epsilon=1e-5),
        layers.LeakyReLU(),
        layers.Dense(1),
    ]
)
ported.set_weights([w.detach().numpy().T for w in model.parameters()])

outputs = [layer.output for layer in ported.layers]
each = keras.Model(ported.inputs[0], outputs)
hidden = X
for layer, got in zip(model, each(X.numpy()), strict=True):
    hidden = layer(hidden)
    off = abs(hidden.detach().numpy() - got.numpy()).max()
    print(f"{type(layer).__name__}: {off:.3f}")
