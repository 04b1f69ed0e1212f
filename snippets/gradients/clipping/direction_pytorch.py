import torch
from torch.nn.functional import cosine_similarity
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

gradient = torch.tensor([50.0, 5.0, 0.5])

for name, clip in (("norm", clip_grad_norm_), ("value", clip_grad_value_)):
    w = torch.zeros(3, requires_grad=True)
    w.grad = gradient.clone()
    clip(w, 5.0)

    cosine = cosine_similarity(w.grad, gradient, dim=0).clamp(max=1)
    turned = cosine.acos().rad2deg()
    length = w.grad.norm()
    print(f"{name}: length {length:.1f}, turned by {turned:.0f} degrees")
