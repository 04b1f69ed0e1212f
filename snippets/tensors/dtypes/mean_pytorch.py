import torch

X = torch.tensor([1, 2, 4])

print(f"as floats: {X.float().mean():.3f}")
print("mean:", X.mean())
