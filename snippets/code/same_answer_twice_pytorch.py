import torch
from torch import nn

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"
X = torch.ones(1, 4, device=device)  # (batch, features)
model = nn.Sequential(nn.Linear(4, 100), nn.Dropout(0.5)).to(device)

model.train()
changed = (model(X) != model(X)).sum().item()
print("training mode, outputs that change:", changed)

model.eval()
changed = (model(X) != model(X)).sum().item()
print("evaluation mode, outputs that change:", changed)
