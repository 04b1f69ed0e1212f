import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(x, strength):
        return x * strength

    @staticmethod
    def setup_context(ctx, inputs, output):
        _, ctx.strength = inputs

    @staticmethod
    def backward(ctx, upstream):
        return ctx.strength * upstream


x = torch.tensor(3.0, requires_grad=True)
Scale.apply(x, 0.5).backward()
