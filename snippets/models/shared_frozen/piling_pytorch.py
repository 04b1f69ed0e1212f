import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(32, 4)
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1))
optimizer = torch.optim.SGD(model[1].parameters(), lr=0.0)  # the last alone

for step in range(1, 4):
    optimizer.zero_grad()
    model(X).square().mean().backward()
    optimizer.step()
    if step == 1:
        first = model[0].weight.grad.norm().item()
    norm = model[0].weight.grad.norm() / first
    print(f"step {step}: {norm:.1f} times the first gradient")
