import keras
import numpy as np
import torch
from torch import nn
from torch.optim import lr_scheduler

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 4)).astype("float32")
y = rng.normal(size=(64, 1)).astype("float32")
pairs = {
    "decay": (
        keras.optimizers.schedules.InverseTimeDecay(0.1, 1, 0.5),
        lambda step: 1 / (1 + 0.5 * step),
    ),
    "power": (
        keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.5),
        lambda step: 0.5 ** (step / 10),
    ),
}

for name, (schedule, factor) in pairs.items():
    model = nn.Linear(4, 1)
    twin = keras.Sequential([keras.layers.Dense(1)])
    twin.build((None, 4))
    twin.set_weights([w.detach().numpy().T for w in model.parameters()])
    twin.compile(keras.optimizers.SGD(learning_rate=schedule), loss="mse")
    twin.fit(X, y, batch_size=64, epochs=30, verbose=0)

    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    scheduler = lr_scheduler.LambdaLR(optimizer, factor)
    for step in range(30):
        optimizer.zero_grad()
        loss = (model(torch.tensor(X)) - torch.tensor(y)).square().mean()
        loss.backward()
        optimizer.step()
        scheduler.step()

    # Compare: 30 steps, weights of size one, each step rounded.
    off = np.abs(model.weight.detach().numpy() - twin.get_weights()[0].T)
    assert off.max() < 1e-5
    print(f"{name}, below 1e-5: {off.max() < 1e-5}")
