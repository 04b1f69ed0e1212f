import keras
import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
X = torch.randn(64, 8)
y = X.square().mean(dim=1, keepdim=True)
model = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 1))

ported = keras.Sequential(
    [
        keras.Input(shape=(8,)),
        layers.Dense(16, activation="tanh"),
        layers.Dense(1),
    ]
)
ported.set_weights([w.detach().numpy().T for w in model.parameters()])
optimizer = keras.optimizers.SGD(learning_rate=0.05, momentum=0.9)
ported.compile(optimizer, "mse")
ported.fit(
    *(X.numpy(), y.numpy()),
    batch_size=16,
    epochs=5,
    shuffle=False,
    verbose=0,
)
got = ported(X.numpy()).numpy()

# Compare: 20 updates, each from sums over 16 examples.
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
for epoch in range(5):
    for rows in torch.arange(64).split(16):
        optimizer.zero_grad()
        loss = loss_fn(model(X[rows]), y[rows])
        loss.backward()
        optimizer.step()
expected = model(X).detach().numpy()
difference = abs(got - expected).max() / abs(expected).max()
assert difference < 20 * 16 * 2**-23
print("after 20 updates, below 1e-4:", bool(difference < 1e-4))
