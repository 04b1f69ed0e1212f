import numpy as np
import torch
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn

rng = np.random.default_rng(0)  # draws the weights and the batches
device = "cuda" if torch.cuda.is_available() else "cpu"

X, y = load_iris(return_X_y=True)  # (150, 4), (150,)
split = train_test_split(X, y, test_size=0.2, random_state=42)
X_train, X_test, y_train, y_test = split
scaler = StandardScaler().fit(X_train)
X_train = scaler.transform(X_train).astype("float32")  # (120, 4)
X_test = scaler.transform(X_test).astype("float32")  # (30, 4)
X_train, X_test, y_train, y_test = (
    torch.from_numpy(part).to(device)
    for part in (X_train, X_test, y_train, y_test)
)

model = nn.Sequential(
    nn.Linear(4, 64),
    nn.ReLU(),
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 3),
).to(device)
with torch.no_grad():
    for layer in (model[0], model[2], model[4]):
        n_out, n_in = layer.weight.shape  # PyTorch keeps (out, in)
        limit = np.sqrt(6 / (n_in + n_out))
        W = rng.uniform(-limit, limit, (n_in, n_out))
        layer.weight.copy_(torch.from_numpy(W.T))
        layer.bias.zero_()
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.001, eps=1e-7)
first_loss = loss_fn(model(X_test), y_test).item()

for epoch in range(50):
    order = rng.permutation(120)
    for start in range(0, 120, 16):
        batch = order[start : start + 16]
        optimizer.zero_grad()
        loss = loss_fn(model(X_train[batch]), y_train[batch])
        loss.backward()
        optimizer.step()

last_loss = loss_fn(model(X_test), y_test).item()
print(f"test loss before training: {first_loss:.3f}")
print(f"test loss after training: {last_loss:.3f}")
