import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(64, 4)
y = X.sum(dim=1, keepdim=True)
model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
copy = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
copy.load_state_dict(model.state_dict())

wrapped = keras.Sequential([keras.layers.TorchModuleWrapper(copy)])
wrapped.compile(keras.optimizers.SGD(learning_rate=0.1), "mse")
wrapped.fit(X, y, batch_size=64, epochs=5, shuffle=False, verbose=0)
got = copy[0].weight.detach()

# Compare: 5 updates, each from sums over 64 examples; weights below 1.
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(5):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(X), y)
    loss.backward()
    optimizer.step()
difference = (got - model[0].weight).abs().max()
assert difference < 5 * 64 * 2**-23
print("weights after 5 updates, below 1e-4:", bool(difference < 1e-4))
