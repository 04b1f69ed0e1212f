import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3)).eval()
X = torch.randn(5, 4)  # (batch, features)

batch = torch.export.Dim("batch")
program = torch.export.export(model, (X,), dynamic_shapes=({0: batch},))
torch.export.save(program, "net.pt2")

reloaded = torch.export.load("net.pt2").module()  # needs no class

X = torch.randn(7, 4)  # another batch size
difference = (model(X) - reloaded(X)).abs().max().item()
print(f"largest difference: {difference:.4f}")
