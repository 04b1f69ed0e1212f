import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 4)).astype("float32")
y = X.sum(axis=1, keepdims=True)
model = nn.Linear(4, 1)

layer = keras.layers.Dense(1)
twin = keras.Sequential([keras.Input(shape=(4,)), layer])
layer.set_weights(
    [model.weight.detach().numpy().T, model.bias.detach().numpy()]
)
twin.compile(keras.optimizers.SGD(learning_rate=0.1), loss="mse")
settings = {"batch_size": 16, "epochs": 3, "shuffle": False, "verbose": 0}
theirs = twin.fit(X, y, **settings).history["loss"]

# Compare: each loss a mean of 64 squares, after at most 12 updates.
ours = []
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(3):
    losses = []
    for step in range(4):
        part = slice(16 * step, 16 * step + 16)
        X_batch, y_batch = torch.tensor(X[part]), torch.tensor(y[part])
        loss = nn.functional.mse_loss(model(X_batch), y_batch)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    ours.append(np.mean(losses))
difference = np.abs(np.subtract(ours, theirs)).max() / max(theirs)
assert difference < 1e-5
print(f"losses of 3 epochs, below 1e-5: {difference < 1e-5}")
