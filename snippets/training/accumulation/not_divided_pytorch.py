import torch

X = torch.arange(64.0) / 64
weight = torch.zeros(1, requires_grad=True)


def gradient(size, divide_by):
    weight.grad = None
    for batch in X.split(size):
        loss = (batch * weight - 1).square().mean() / divide_by
        loss.backward()
    return weight.grad.item()


print(f"one batch of 64: {gradient(64, 1):.3f}")
print(f"four of 16, divided by 4: {gradient(16, 4):.3f}")
print(f"four of 16, not divided: {gradient(16, 1):.3f}")
