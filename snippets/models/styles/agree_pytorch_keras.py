import keras
import numpy as np
import torch
from keras import layers
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 8)).astype("float32")
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 3))


class Subclassed(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(16, activation="tanh")
        self.last = layers.Dense(3)

    def call(self, X):
        return self.last(self.hidden(X))


pair = [layers.Dense(16, activation="tanh"), layers.Dense(3)]
inputs = keras.Input(shape=(8,))
hidden = layers.Dense(16, activation="tanh")(inputs)
twins = {
    "Sequential": keras.Sequential(pair),
    "functional": keras.Model(inputs, layers.Dense(3)(hidden)),
    "subclassed": Subclassed(),
}
actual = {}
for name, twin in twins.items():
    twin(X)
    twin.set_weights([p.detach().numpy().T for p in model.parameters()])
    actual[name] = twin(X).numpy()

# Compare: sums of 8 and 16 products below 2, each rounded.
expected = model(torch.tensor(X)).detach().numpy()
for name, y in actual.items():
    difference = np.abs(y - expected).max()
    assert difference < 5e-6
    print(f"PyTorch to {name}, below 5e-6: {bool(difference < 5e-6)}")
