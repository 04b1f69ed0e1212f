import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32).reshape(-1, 8, 8)
y = torch.tensor(y)  # X: (batch, time, feature)

for batch_first in (False, True):
    torch.manual_seed(0)
    model = nn.LSTM(8, 32, batch_first=batch_first)
    head = nn.Linear(32, 10)
    parameters = [*model.parameters(), *head.parameters()]
    optimizer = torch.optim.Adam(parameters, lr=0.03)
    for step in range(100):
        rows = slice(step % 20 * 50, step % 20 * 50 + 50)
        loss = nn.functional.cross_entropy(
            head(model(X[rows])[0][:, -1]), y[rows]
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = head(model(X[1000:])[0][:, -1]).argmax(dim=1) == y[1000:]
    print(f"batch_first={batch_first}: {right.float().mean():.2f}")
