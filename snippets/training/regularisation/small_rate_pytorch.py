import torch

rules = {
    "SGD, rate 0.1, 1e-4": (torch.optim.SGD, 0.1, 1e-4),
    "AdamW, rate 1e-3, 1e-4": (torch.optim.AdamW, 1e-3, 1e-4),
    "AdamW, rate 1e-3, 1e-2": (torch.optim.AdamW, 1e-3, 1e-2),
    "AdamW, rate 1e-3, 0.1": (torch.optim.AdamW, 1e-3, 0.1),
}
for name, (Optimizer, rate, decay) in rules.items():
    weight = torch.ones(1, requires_grad=True, dtype=torch.float64)
    optimizer = Optimizer([weight], lr=rate, weight_decay=decay)
    for step in range(10_000):
        weight.grad = torch.zeros_like(weight)
        optimizer.step()
    print(f"{name}: {weight.item():.3f} of 1 is left")
