import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:200] / 16).float(), torch.tensor(y[:200])

torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(64, 64),
    nn.BatchNorm1d(64),
    nn.ReLU(),
    nn.Linear(64, 10),
)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

for step in range(1, 61):
    model.train()
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    if step in (5, 20, 60):
        model.eval()
        with torch.no_grad():
            test = loss_fn(model(X), y)
        print(f"step {step}: training {loss:.1f}, test mode {test:.1f}")
