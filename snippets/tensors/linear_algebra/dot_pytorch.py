import torch

A, B = torch.ones(2, 3), torch.ones(3, 2)
print("A @ B:", (A @ B).tolist())
print("tensordot:", torch.tensordot(A, B, dims=1).tolist())
print("dot:", torch.dot(A, B))
