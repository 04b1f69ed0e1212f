import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.ones(4, 2), torch.ones(4, 1)
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
nn.functional.mse_loss(model(X), y).backward()
optimizer.step()

before = model.weight.detach().clone()
model.weight.requires_grad_(False)  # the bias still learns

for clear in (False, True):
    optimizer.zero_grad(set_to_none=clear)
    nn.functional.mse_loss(model(X), y).backward()
    optimizer.step()
    moved = (model.weight - before).abs().max()
    before = model.weight.clone()
    print(f"set_to_none={clear}: moved by {moved:.2f}")
