import torch

X = torch.tensor([[1.0], [2.0], [3.0]])
y = 2 * X
weight = torch.ones(1, 1, requires_grad=True)

for step in range(3):
    loss = ((X @ weight - y) ** 2).mean()
    loss.backward()
    print(f"step {step}: gradient {weight.grad.item():.2f}")
