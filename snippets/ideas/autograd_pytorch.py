import torch


def loss_fn(w):
    return (w * 2.0 - 6.0) ** 2  # input 2, target 6


w = torch.tensor(1.0, requires_grad=True)
loss = loss_fn(w)
loss.backward()
print(f"slope by autograd: {w.grad.item():.2f}")

nudge = 0.01
rise = loss_fn(1.0 + nudge) - loss_fn(1.0 - nudge)
print(f"slope by trying: {rise / (2 * nudge):.2f}")
