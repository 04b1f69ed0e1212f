import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X / 16, dtype=torch.float32), torch.tensor(y)

for shortcut in (0, 1):
    torch.manual_seed(0)
    model = nn.ModuleList(nn.Linear(64, 64) for _ in range(20))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    for step in range(40):
        h = X[:200]
        for layer in model:
            h = shortcut * h + layer(h).relu()
        loss = cross_entropy(h[:, :10], y[:200])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step == 0:
            size = model[0].weight.grad.norm()
    print(
        f"shortcut {shortcut}, first gradient below 1e-3: {size < 1e-3:d}"
    )
    print(f"  loss after 40 updates: {loss:.1f}")
