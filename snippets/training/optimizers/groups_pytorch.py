import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.ones(4, 2), torch.ones(4, 1)
model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
before = [weight.detach().clone() for weight in model.parameters()]

body = {"params": model[0].parameters(), "lr": 0.001}
head = {"params": model[1].parameters()}
optimizer = torch.optim.Adam([body, head], lr=0.1)

loss = nn.functional.mse_loss(model(X), y)
loss.backward()
optimizer.step()

for name, i in (("body", 0), ("head", 2)):
    after = list(model.parameters())[i]
    print(f"{name} moved by {(after - before[i]).abs().max():.3f}")
