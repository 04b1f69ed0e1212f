import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3)).eval()
X = torch.randn(2, 4)  # (batch, features)

batch = torch.export.Dim("batch")
program = torch.export.export(model, (X,), dynamic_shapes=({0: batch},))

for node in program.graph.nodes:
    shape = node.meta["val"].shape if "val" in node.meta else ""
    print(f"{node.op:14}{node.target!s:22}{tuple(shape)}")

X = torch.randn(7, 4)
difference = (program.module()(X) - model(X)).abs().max().item()
print(f"largest difference: {difference:.4f}")
