import torch
from torch import nn

model = nn.Linear(4, 1)
print("a new model is on:", model.weight.device)

device = "cuda" if torch.cuda.is_available() else "cpu"
model = model.to(device)
print("after .to(device):", model.weight.device)
