import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 8)).astype("float32")
y = X.sum(axis=1, keepdims=True)
torch.manual_seed(0)
model = nn.Linear(8, 1)
start = [weight.detach().numpy().T.copy() for weight in model.parameters()]
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
for step in range(5):
    optimizer.zero_grad()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        predicted = model(torch.tensor(X))
    nn.functional.mse_loss(predicted.float(), torch.tensor(y)).backward()
    optimizer.step()

keras.config.set_dtype_policy("mixed_bfloat16")
twin = keras.Sequential([keras.Input(shape=(8,)), keras.layers.Dense(1)])
twin.set_weights(start)
twin.compile(keras.optimizers.SGD(learning_rate=0.01), loss="mse")
twin.fit(X, y, batch_size=64, epochs=5, verbose=0)

# Compare: 5 steps of 0.01 with gradients of 2, each off by 1/256 at most.
off = np.abs(model.weight.detach().numpy() - twin.get_weights()[0].T).max()
assert off < 4e-4
print("after 5 steps, below 4e-4:", off < 4e-4)
