import torch
from torch import nn

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.ones(1, 4, device=device)  # (batch, features)
model = nn.Sequential(nn.Linear(4, 100), nn.Dropout(0.5)).to(device)

model.train()
print("training mode, same answer:", torch.equal(model(x), model(x)))

model.eval()
print("evaluation mode, same answer:", torch.equal(model(x), model(x)))
