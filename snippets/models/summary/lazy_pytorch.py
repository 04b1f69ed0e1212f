import torch
from torch import nn

model = nn.Sequential(nn.Flatten(), nn.LazyLinear(10))
try:
    print(sum(p.numel() for p in model.parameters()))
except ValueError as error:
    print(str(error).split(" in <")[0])

model(torch.zeros(1, 8, 6, 6))
print("after a dry run:", sum(p.numel() for p in model.parameters()))
print(model[1])
