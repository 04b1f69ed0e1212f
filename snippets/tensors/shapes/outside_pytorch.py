import torch

X = torch.tensor([10.0, 20.0, 30.0])
index = torch.tensor([0, 7])

print(X[index])
