import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(32, 8) + 1  # not centred as the data of the training

for name in ("all", "dropout alone"):
    norm = nn.BatchNorm1d(8)  # has kept mean 0 and variance 1
    model = nn.Sequential(norm, nn.Dropout(0.5), nn.Linear(8, 1))
    model.train()
    if name == "dropout alone":
        model.eval()
        for module in model.modules():
            if isinstance(module, nn.Dropout):
                module.train()

    outputs = torch.stack([model(X) for _ in range(50)])
    spread = outputs.std(dim=0).mean()
    moved = norm.running_mean.abs().mean()
    print(f"{name}: spread {spread:.1f}, kept mean moves by {moved:.1f}")
