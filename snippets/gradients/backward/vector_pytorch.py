import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

y = x**2  # three numbers
(weighted,) = torch.autograd.grad(y, x, torch.ones(3), retain_graph=True)
(summed,) = torch.autograd.grad(y.sum(), x)
(losses,) = torch.autograd.grad([(x**2).sum(), 10 * x.sum()], x)
jacobian = torch.func.jacrev(lambda x: x**2)(x.detach())

print("of the vector, with weights of one:", weighted.tolist())
print("of its sum:", summed.tolist())
print("of a list of two losses:", losses.tolist())
print("Jacobian:", jacobian.tolist())
