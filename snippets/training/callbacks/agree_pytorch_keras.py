import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 4)).astype("float32")
y = X.sum(axis=1, keepdims=True)


class HalveRate(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        optimizer = self.model.optimizer
        optimizer.learning_rate = optimizer.learning_rate / 2


torch.manual_seed(0)
model = nn.Linear(4, 1)
twin = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
twin.set_weights([w.detach().numpy().T for w in model.parameters()])
twin.compile(keras.optimizers.SGD(learning_rate=0.1), loss="mse")
twin.fit(X, y, 64, epochs=5, callbacks=[HalveRate()], verbose=0)

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(5):
    optimizer.zero_grad()
    nn.functional.mse_loss(
        model(torch.tensor(X)), torch.tensor(y)
    ).backward()
    optimizer.step()
    optimizer.param_groups[0]["lr"] /= 2

# Compare: 5 steps, each rounds a sum of 64 products of size one.
off = np.abs(model.weight.detach().numpy() - twin.get_weights()[0].T).max()
assert off < 1e-5
print("after 5 epochs, below 1e-5:", off < 1e-5)
