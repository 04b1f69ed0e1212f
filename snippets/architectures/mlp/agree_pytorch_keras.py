import keras
import numpy as np
import torch
from keras import layers
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 5)).astype("float32")
y = np.sin(X).sum(axis=1, keepdims=True)
dense = [layers.Dense(32, activation="relu"), layers.Dense(1)]
keras_model = keras.Sequential([keras.Input(shape=(5,)), *dense])
model = nn.Sequential(nn.Linear(5, 32), nn.ReLU(), nn.Linear(32, 1))
for linear, layer in zip((model[0], model[2]), dense, strict=True):
    linear.weight.data.copy_(torch.tensor(layer.kernel.numpy().T))
    nn.init.zeros_(linear.bias)

keras_model.compile(keras.optimizers.SGD(0.01), "mean_squared_error")
history = keras_model.fit(X, y, batch_size=200, epochs=20, verbose=0)
expected = history.history["loss"]

# Compare: 20 updates, each on sums of 200 terms, as a share of the loss.
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
losses = []
for epoch in range(20):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(torch.tensor(X)), torch.tensor(y))
    losses.append(loss.item())
    loss.backward()
    optimizer.step()
off = max(abs(np.array(losses) / expected - 1))
print(f"loss, first: {losses[0]:.2f}, last: {losses[-1]:.2f}")
print(f"largest difference of 20, below 1e-5: {off < 1e-5}")
assert off < 1e-5
