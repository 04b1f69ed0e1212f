import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(100, 3)
y = torch.round(3 * X[:, :1])

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = model.weight.detach().clone()

for step in range(100):
    optimizer.zero_grad()
    loss = ((torch.round(model(X)) - y) ** 2).mean()
    loss.backward()
    optimizer.step()

change = (model.weight - before).abs().max()
print(f"largest change of a weight: {change:.2f}")
