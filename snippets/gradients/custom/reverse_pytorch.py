import torch


class Reverse(torch.autograd.Function):
    @staticmethod
    def forward(x, strength):
        return x.clone()

    @staticmethod
    def setup_context(ctx, inputs, output):
        _, ctx.strength = inputs

    @staticmethod
    def backward(ctx, upstream):
        return -ctx.strength * upstream, None  # one for each argument


x = torch.tensor(3.0, requires_grad=True)

y = Reverse.apply(x, 0.5)
(gradient,) = torch.autograd.grad(y**2, x)

print(f"value: {y:.1f}, gradient: {gradient:.1f}")
