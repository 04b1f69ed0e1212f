import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32).reshape(-1, 8, 8)
y = torch.tensor(y)  # X: (batch, time, feature)
batches = DataLoader(TensorDataset(X[:1000], y[:1000]), batch_size=50)


class Place(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.Parameter(0.02 * torch.randn(8, 32))

    def forward(self, X):
        return X + self.table


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed, self.place = nn.Linear(8, 32), Place()
        self.attend = nn.MultiheadAttention(32, 4, batch_first=True)
        self.norm1, self.norm2 = nn.LayerNorm(32), nn.LayerNorm(32)
        self.wide, self.narrow = nn.Linear(32, 64), nn.Linear(64, 32)
        self.head = nn.Linear(32, 10)

    def forward(self, X):
        h = self.place(self.embed(X))  # (batch, time, 32)
        h = self.norm1(h + self.attend(h, h, h, need_weights=False)[0])
        h = self.norm2(h + self.narrow(self.wide(h).relu()))
        return self.head(h.mean(dim=1))


def train_step(model, optimizer, X, y):
    loss = nn.functional.cross_entropy(model(X), y)

    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


for seed in range(3):
    torch.manual_seed(seed)
    model = Encoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

    for epoch in range(5):
        for X_batch, y_batch in batches:
            train_step(model, optimizer, X_batch, y_batch)

    right = model(X[1000:]).argmax(dim=1) == y[1000:]
    print(f"seed {seed}, test accuracy: {right.float().mean():.2f}")
