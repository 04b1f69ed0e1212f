import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(100, 1)
y = 3 * X[:, 0]  # (batch,)

for name, target in (("(100,)", y), ("(100, 1)", y[:, None])):
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for step in range(200):
        optimizer.zero_grad()
        loss = (model(X) - target).square().mean()
        loss.backward()
        optimizer.step()
    print(f"y {name}: loss {loss:.2f}, slope {model.weight.item():.2f}")
