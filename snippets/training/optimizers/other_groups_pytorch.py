import torch
from torch import nn

old = nn.Linear(2, 1)
state = torch.optim.Adam(old.parameters()).state_dict()

model = nn.Sequential(nn.Linear(2, 1), nn.BatchNorm1d(1))
torch.optim.Adam(model.parameters()).load_state_dict(state)
