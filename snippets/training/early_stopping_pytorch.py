import copy

import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"
X, y = make_moons(500, noise=0.35, random_state=0)  # (batch, features)
X = torch.tensor(X, dtype=torch.float32, device=device)
y = torch.tensor(y, device=device)
# Few training examples, so that the model overfits.
X_train, X_val, y_train, y_val = train_test_split(
    X,
    y,
    train_size=100,
    random_state=0,
)

model = nn.Sequential(
    nn.Linear(2, 128),
    nn.ReLU(),
    nn.Linear(128, 128),
    nn.ReLU(),
    nn.Linear(128, 2),
).to(device)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.001)

train_losses, val_losses = [], []
for epoch in range(200):
    total = 0.0
    for rows in torch.randperm(len(X_train), device=device).split(32):
        optimizer.zero_grad()
        loss = loss_fn(model(X_train[rows]), y_train[rows])
        loss.backward()
        optimizer.step()
        total += loss.item() * len(rows)
    train_losses.append(total / len(X_train))
    with torch.no_grad():
        val_losses.append(loss_fn(model(X_val), y_val).item())
    best = int(np.argmin(val_losses))
    if best == epoch:
        best_weights = copy.deepcopy(model.state_dict())
    if epoch - best >= 15:
        break

model.load_state_dict(best_weights)
with torch.no_grad():
    restored = loss_fn(model(X_val), y_val).item()
difference = abs(restored - min(val_losses))
print(f"lowest validation loss: {min(val_losses):.1f}")
print(f"loss now, less the lowest loss: {difference:.3f}")

plt.plot(train_losses, label="training examples")
plt.plot(val_losses, label="validation examples")
plt.axvline(best, linestyle="--", color="grey", label="weights kept")
plt.title("Learning curves with early stopping")
plt.xlabel("Epoch")
plt.ylabel("Loss")
plt.legend()
