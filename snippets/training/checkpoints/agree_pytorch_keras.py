import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 4)).astype("float32")
y = rng.normal(size=(64, 1)).astype("float32")
twin = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
adam = keras.optimizers.Adam(learning_rate=0.01)
twin.compile(adam, loss="mse")
twin.fit(X, y, batch_size=64, epochs=20, verbose=0)

model = nn.Linear(4, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01, eps=1e-7)
moments = [variable.numpy() for variable in adam.variables[2:]]
pairs = zip(model.parameters(), twin.get_weights(), strict=True)
for i, (weight, value) in enumerate(pairs):
    weight.data = torch.tensor(value.T)  # a kernel of Dense is (in, out)
    optimizer.state[weight] = {
        "step": torch.tensor(float(adam.iterations)),
        "exp_avg": torch.tensor(moments[2 * i].T),
        "exp_avg_sq": torch.tensor(moments[2 * i + 1].T),
    }

twin.fit(X, y, batch_size=64, epochs=20, verbose=0)
for step in range(20):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(torch.tensor(X)), torch.tensor(y))
    loss.backward()
    optimizer.step()

# Compare: 20 steps of 0.01; epsilon is 1e-6 beside gradients of 0.1.
off = np.abs(model.weight.detach().numpy() - twin.get_weights()[0].T).max()
assert off < 1e-5
print("carried over and trained on, below 1e-5:", off < 1e-5)
