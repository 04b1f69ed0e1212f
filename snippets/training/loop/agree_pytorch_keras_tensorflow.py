import keras
import numpy as np
import tensorflow as tf
import torch
from keras import layers
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(256, 4)).astype("float32")
y = np.sin(X[:, :1]) + X[:, 1:2]
batches = [(X[i : i + 32], y[i : i + 32]) for i in range(0, 256, 32)]
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 1))
start = [weight.detach().numpy().T for weight in model.parameters()]
ends = {}
for name in ("fit", "GradientTape"):
    parts = layers.Dense(16, activation="tanh"), layers.Dense(1)
    twin = keras.Sequential([keras.Input(shape=(4,)), *parts])
    twin.set_weights(start)  # a kernel of Dense is (in, out)
    optimizer = keras.optimizers.SGD(learning_rate=0.05)
    if name == "fit":
        twin.compile(optimizer, loss="mse")
        twin.fit(X, y, batch_size=32, shuffle=False, verbose=0)
    for X_batch, y_batch in batches if name == "GradientTape" else []:
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((twin(X_batch) - y_batch) ** 2)
        gradients = tape.gradient(loss, twin.trainable_variables)
        optimizer.apply(gradients, twin.trainable_variables)
    ends[name] = [weight.T for weight in twin.get_weights()]

optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
for X_batch, y_batch in batches:
    optimizer.zero_grad()
    loss = (model(torch.tensor(X_batch)) - torch.tensor(y_batch)) ** 2
    loss.mean().backward()
    optimizer.step()

# Compare: 8 steps, each rounds weights and gradients of size one.
for name, weights in ends.items():
    pairs = zip(model.parameters(), weights, strict=True)
    off = max(
        np.abs(one.detach().numpy() - two).max() for one, two in pairs
    )
    assert off < 1e-5
    print(f"PyTorch to {name}, below 1e-5: {off < 1e-5}")
