import torch
from torch import nn

model = nn.Sequential(nn.Linear(10, 10), nn.Dropout(), nn.Linear(10, 1))
X = torch.ones(4, 10)

model.eval()
print("eval, recorded:", model(X).requires_grad)
with torch.no_grad():
    print("eval and no_grad, recorded:", model(X).requires_grad)
