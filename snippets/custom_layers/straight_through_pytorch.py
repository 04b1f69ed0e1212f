import torch


class RoundStraightThrough(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return torch.round(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass  # the backward pass below needs nothing from the forward pass

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output  # pretend that rounding had been the identity


x = torch.tensor([0.2, 0.7, 1.6], requires_grad=True)

for name, function in (
    ("torch.round", torch.round),
    ("straight-through", RoundStraightThrough.apply),
):
    y = function(x)
    (gradient,) = torch.autograd.grad((y**2).sum(), x)
    print(f"{name}: values {y.tolist()}, gradient {gradient.tolist()}")
