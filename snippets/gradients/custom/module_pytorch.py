import torch
from torch import nn


class Reverse(nn.Module):
    def forward(self, x):
        return x

    def backward(self, upstream):  # nobody calls it
        return -upstream


x = torch.tensor(3.0, requires_grad=True)
(gradient,) = torch.autograd.grad(Reverse()(x) ** 2, x)
print(f"should be -6: {gradient:.0f}")
