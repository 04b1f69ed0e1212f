import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
wrapped = nn.DataParallel(model)  # each name gets a prefix
torch.save(wrapped.state_dict(), "wrapped.pt")

weights = torch.load("wrapped.pt")
renamed = {
    name.removeprefix("module."): weight for name, weight in weights.items()
}
print("after renaming:", model.load_state_dict(renamed))

print("strict=False:", model.load_state_dict(weights, strict=False))
model.load_state_dict(weights)
