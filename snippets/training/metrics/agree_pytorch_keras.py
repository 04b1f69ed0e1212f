import keras
import numpy as np
import torch
import torchmetrics
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(256, 4)).astype("float32")
y = X.sum(axis=1, keepdims=True)
torch.manual_seed(0)
model = nn.Linear(4, 1)
start = [weight.detach().numpy().T for weight in model.parameters()]
twin = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
twin.set_weights(start)

names = ("MeanSquaredError", "MeanAbsoluteError", "R2Score")
expected = {}
for name in names:
    metric = getattr(keras.metrics, name)()
    for i in range(0, 256, 100):  # the last batch has 56
        metric.update_state(y[i : i + 100], twin(X[i : i + 100]))
    expected[name] = float(metric.result())

# Compare: sums of 256 squares, of size one, rounded in another order.
predicted = model(torch.tensor(X)).detach()
for name in names:
    metric = getattr(torchmetrics, name)()
    for i in range(0, 256, 100):
        metric.update(predicted[i : i + 100], torch.tensor(y[i : i + 100]))
    difference = abs(metric.compute().item() - expected[name])
    assert difference < 1e-5
    print(f"{name}, below 1e-5: {difference < 1e-5}")
