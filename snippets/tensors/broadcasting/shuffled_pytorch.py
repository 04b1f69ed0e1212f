import torch

torch.manual_seed(0)
y = torch.rand(100)  # (batch,)
prediction = y[:, None] + 0.1  # (batch, 1), every one off by 0.1
shuffled = y[torch.randperm(100)]  # the wrong answers

for name, target in (("right", y), ("shuffled", shuffled)):
    flat = ((prediction - target) ** 2).mean()
    column = ((prediction - target[:, None]) ** 2).mean()
    print(f"{name} targets, (100,): {flat:.3f}")
    print(f"{name} targets, (100, 1): {column:.3f}")
