import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(16, 8)

old = nn.Sequential(nn.Linear(8, 4), nn.ReLU(), nn.Linear(4, 2))
torch.save(old, "old.pth")  # the whole model, as older programs did

arrays = torch.load("old.pth", weights_only=False).state_dict()
print("arrays:", list(arrays))

model = nn.Sequential(nn.Linear(8, 4), nn.ReLU(), nn.Linear(4, 2))
model.load_state_dict(arrays)
torch.save(model.state_dict(), "new.pt")

difference = (model(X) - old(X)).abs().max()
print(f"largest difference: {difference:.0f}")
