import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = x * 10

print("y:", y)

total = y.sum()
if total > 50:  # an ordinary Python branch on a tensor's value
    print("total:", total.item())
