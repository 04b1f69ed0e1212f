import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32).reshape(-1, 8, 8)
y = torch.tensor(y)  # X: (batch, time, feature)
train = TensorDataset(X[:1000], y[:1000])
batches = DataLoader(train, batch_size=50)  # 20, in this order


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(8, 32, batch_first=True)
        self.head = nn.Linear(32, 10)

    def forward(self, X):
        output, _ = self.lstm(X)  # (batch, time, 32)
        return self.head(output[:, -1])


def train_step(model, optimizer, X, y):
    loss = nn.functional.cross_entropy(model(X), y)

    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


for seed in range(3):
    torch.manual_seed(seed)
    model = Reader()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.03)

    for epoch in range(5):
        for X_batch, y_batch in batches:
            train_step(model, optimizer, X_batch, y_batch)

    right = model(X[1000:]).argmax(dim=1) == y[1000:]
    print(f"seed {seed}, test accuracy: {right.float().mean():.2f}")
