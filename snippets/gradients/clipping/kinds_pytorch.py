import torch
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

gradients = [torch.tensor([3.0, 4.0]), torch.tensor([0.3, 0.4])]
kinds = {
    "value": lambda ws: clip_grad_value_(ws, 1.0),
    "norm of each": lambda ws: [clip_grad_norm_(w, 1.0) for w in ws],
    "norm of all": lambda ws: clip_grad_norm_(ws, 1.0),
}

for name, clip in kinds.items():
    weights = [torch.zeros(2, requires_grad=True) for _ in gradients]
    for w, gradient in zip(weights, gradients, strict=True):
        w.grad = gradient.clone()
    clip(weights)

    print(f"{name}:", *[w.grad.numpy().round(2) for w in weights])
