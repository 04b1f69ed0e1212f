import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 2))
print("plain:", list(model.state_dict()))

wrapped = torch.compile(model)
print("torch.compile(model):", list(wrapped.state_dict()))
print("inside:", list(wrapped._orig_mod.state_dict()))

model.compile()
print("after model.compile():", list(model.state_dict()))
