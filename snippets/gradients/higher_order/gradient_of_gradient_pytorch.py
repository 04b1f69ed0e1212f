import torch

x = torch.tensor(2.0, requires_grad=True)
(first,) = torch.autograd.grad(x**3, x, create_graph=True)
first.retain_grad()  # a result, no leaf
(first**2).backward()

print("of the first gradient:", first.grad.item())
print("of x:", x.grad.item())
