import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, TensorDataset

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32).reshape(-1, 1, 8, 8)
y = torch.tensor(y)  # X: (batch, channel, height, width)
batches = DataLoader(TensorDataset(X[:1000], y[:1000]), batch_size=50)


class Block(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.first = nn.Conv2d(inputs, outputs, 3, padding="same")
        self.second = nn.Conv2d(outputs, outputs, 3, padding="same")
        self.project = nn.Conv2d(inputs, outputs, 1)

    def forward(self, X):
        h = self.second(self.first(X).relu())
        return (self.project(X) + h).relu()


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.ModuleList([Block(1, 8), Block(8, 16)])
        self.head = nn.Linear(256, 10)

    def forward(self, X):
        h = nn.functional.max_pool2d(self.blocks[0](X), 2)
        return self.head(self.blocks[1](h).flatten(1))


def train_step(model, optimizer, X, y):
    loss = cross_entropy(model(X), y)

    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


for seed in range(3):
    torch.manual_seed(seed)
    model = Network()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

    for epoch in range(3):
        for X_batch, y_batch in batches:
            train_step(model, optimizer, X_batch, y_batch)

    right = model(X[1000:]).argmax(dim=1) == y[1000:]
    print(f"seed {seed}, test accuracy: {right.float().mean():.2f}")
