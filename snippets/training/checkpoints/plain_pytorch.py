import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "settings": {"rate": 0.1, "layers": [32, 10]},
    "epoch": 3,
}
torch.save(checkpoint, "checkpoint.pt")

checkpoint = torch.load("checkpoint.pt", weights_only=True)
print("loaded:", ", ".join(checkpoint))
print("epoch:", checkpoint["epoch"])
