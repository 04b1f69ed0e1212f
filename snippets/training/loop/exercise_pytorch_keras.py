import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(100, 4)).astype("float32")
y = X.sum(axis=1, keepdims=True)
layer = keras.layers.Dense(1, kernel_initializer="zeros")
twin = keras.Sequential([keras.Input(shape=(4,)), layer])
twin.compile(keras.optimizers.SGD(learning_rate=0.05), loss="mse")
history = twin.fit(X, y, epochs=3, shuffle=False, verbose=0).history

model = nn.Linear(4, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
inputs, targets = torch.tensor(X), torch.tensor(y)
for epoch in range(3):
    total = 0.0
    for i in range(0, 100, 32):
        optimizer.zero_grad()
        X_batch, y_batch = inputs[i : i + 32], targets[i : i + 32]
        loss = nn.functional.mse_loss(model(X_batch), y_batch)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X_batch)
    print(f"Keras {history['loss'][epoch]:.3f}, loop {total / 100:.3f}")
