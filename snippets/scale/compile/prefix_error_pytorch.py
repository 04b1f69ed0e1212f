import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 2))
torch.save(torch.compile(model).state_dict(), "weights.pt")

model.load_state_dict(torch.load("weights.pt"))
