import torch
from torch.nn.functional import cosine_similarity, normalize

torch.manual_seed(0)
p, z = torch.randn(2, 8, 4).requires_grad_()  # prediction, other view


def gradients(loss):
    p_gradient, z_gradient = torch.autograd.grad(
        -loss.mean(), [p, z], materialize_grads=True
    )
    return p_gradient, z_gradient.abs().max()


after, from_z = gradients(cosine_similarity(p, z.detach()))
print(f"stopped, largest gradient of z: {from_z:.2f}")
_, from_z = gradients(cosine_similarity(p, z))
print(f"not stopped: {from_z:.2f}")

before, _ = gradients((normalize(p) * normalize(z).detach()).sum(dim=1))
difference = (after - before).abs().max()
print("normalised before or after, below 1e-6:", bool(difference < 1e-6))
