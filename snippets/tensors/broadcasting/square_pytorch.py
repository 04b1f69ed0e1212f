import torch

weight = torch.tensor([1.0, 10.0, 100.0])  # one for each example
X = torch.ones(3, 2)  # (batch, feature)
try:
    print((X * weight).tolist())
except RuntimeError as error:
    print(error)

X = torch.ones(3, 3)  # as many features as examples
print("square:", (X * weight).tolist())
print("meant:", (X * weight[:, None]).tolist())
