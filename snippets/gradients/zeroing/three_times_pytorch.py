import torch

x = torch.tensor(2.0, requires_grad=True)

seen = []
for step in range(3):
    loss = x**2
    loss.backward()  # adds to x.grad
    seen.append(x.grad.item())

print("gradients:", seen)
