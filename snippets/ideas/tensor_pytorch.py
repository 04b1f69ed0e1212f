import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])

print("shape:", tuple(x.shape))
print("number type:", x.dtype)
print("sum of each row:", x.sum(dim=1).tolist())
