import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32).reshape(-1, 1, 8, 8)
y = torch.tensor(y)  # X: (batch, channel, height, width)
batches = DataLoader(TensorDataset(X[:1000], y[:1000]), batch_size=50)


def network():
    first = nn.Conv2d(1, 16, 3, padding="same")
    second = nn.Conv2d(16, 32, 3, padding="same")
    head = nn.Linear(512, 10)

    narrow = [first, nn.ReLU(), nn.MaxPool2d(2)]  # (batch, 16, 4, 4)
    wide = [second, nn.ReLU(), nn.Flatten()]  # (batch, 512)
    return nn.Sequential(*narrow, *wide, head)


def train_step(model, optimizer, X, y):
    loss = nn.functional.cross_entropy(model(X), y)

    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


for seed in range(3):
    torch.manual_seed(seed)
    model = network()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

    for epoch in range(3):
        for X_batch, y_batch in batches:
            train_step(model, optimizer, X_batch, y_batch)

    right = model(X[1000:]).argmax(dim=1) == y[1000:]
    print(f"seed {seed}, test accuracy: {right.float().mean():.2f}")
