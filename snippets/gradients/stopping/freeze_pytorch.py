import torch
from torch import nn

X = torch.ones(1, 1)

for name in ("middle frozen", "stopped after it"):
    model = nn.Sequential(*[nn.Linear(1, 1, bias=False) for _ in range(3)])
    for layer in model:
        nn.init.constant_(layer.weight, 2.0)
    first, middle, last = model

    if name == "middle frozen":
        middle.requires_grad_(False)
        last(middle(first(X))).sum().backward()
    else:
        last(middle(first(X)).detach()).sum().backward()

    grads = [layer.weight.grad for layer in model]
    print(f"{name}:", [g if g is None else g.item() for g in grads])
