import torch

x = torch.zeros(3, requires_grad=True)
y = torch.sigmoid(x)
y.detach().zero_()  # the same memory
y.sum().backward()
