import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X[:500] / 16).float(), torch.tensor(y[:500])
loss_fn = nn.CrossEntropyLoss()

for clear in (True, False):
    torch.manual_seed(0)
    model = nn.Linear(64, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    losses = []
    for step in range(50):
        if clear:
            optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    shown = [f"{loss:.2f}" for loss in losses[9::10]]
    print("cleared:" if clear else "forgotten:", shown)
