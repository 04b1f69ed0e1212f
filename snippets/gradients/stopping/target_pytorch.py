import torch

w = torch.tensor(3.0, requires_grad=True)

for name, stop in (
    ("whole", lambda x: x),
    ("stopped", torch.Tensor.detach),
):
    prediction, target = 2 * w, w**2
    loss = (prediction - stop(target)) ** 2
    (gradient,) = torch.autograd.grad(loss, w)

    print(f"{name}: loss {loss:.0f}, gradient {gradient:.0f}")
