import torch

x = torch.tensor(2.0, requires_grad=True)

loss = x**3
(kept,) = torch.autograd.grad(loss, x, retain_graph=True)
(second,) = torch.autograd.grad(loss, x)  # the last use frees it
(anew,) = torch.autograd.grad(x**3, x)  # a new way forward

print([value.item() for value in (kept, second, anew)])
