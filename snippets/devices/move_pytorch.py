import torch
from torch import nn

X = torch.ones(2, 4)
model = nn.Linear(4, 3)

X.to("meta")  # the result is thrown away
model.to("meta")
print("after X.to(...):", X.device)
print("after model.to(...):", model.weight.device)

X = X.to("meta")
print("after X = X.to(...):", X.device)
print("output:", model(X).device)
