import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.ones_(model.weight)  # the best weight, say

kept = {
    "best = model": model,
    "state_dict()": model.state_dict(),
    "state_dict().copy()": model.state_dict().copy(),
    "deepcopy(state_dict())": copy.deepcopy(model.state_dict()),
}

with torch.no_grad():
    model.weight += 1  # the training goes on

for name, state in kept.items():
    weight = state.weight if state is model else state["weight"]
    print(f"{name}: {weight.item():.0f}")
