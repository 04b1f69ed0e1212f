import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 4)).astype("float32")
y = X.sum(axis=1, keepdims=True)
start = rng.normal(size=(4, 1)).astype("float32")
l2 = keras.regularizers.L2(0.1)
layer = keras.layers.Dense(1, use_bias=False, kernel_regularizer=l2)
twin = keras.Sequential([keras.Input(shape=(4,)), layer])
twin.set_weights([start])
twin.compile(keras.optimizers.SGD(learning_rate=0.1), loss="mse")
twin.fit(X, y, batch_size=64, epochs=20, verbose=0)
expected = twin.get_weights()[0].T

for decay in (0.1, 0.2):
    model = nn.Linear(4, 1, bias=False)
    model.weight.data = torch.tensor(start.T)
    optimizer = torch.optim.SGD(
        model.parameters(), lr=0.1, weight_decay=decay
    )
    for step in range(20):
        optimizer.zero_grad()
        loss_fn = nn.MSELoss()
        loss_fn(model(torch.tensor(X)), torch.tensor(y)).backward()
        optimizer.step()
    off = np.abs(model.weight.detach().numpy() - expected).max()
    print(f"weight_decay={decay}, largest difference: {off:.2f}")

# Compare: 20 steps, each rounds weights of size one.
off = np.abs(model.weight.detach().numpy() - expected).max()
assert off < 1e-5
print("twice the number, below 1e-5:", off < 1e-5)
