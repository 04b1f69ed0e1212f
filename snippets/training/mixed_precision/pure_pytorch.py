import torch

for dtype in (torch.bfloat16, torch.float32):
    weight = torch.ones(1, dtype=dtype, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.001)
    for step in range(100):
        weight.grad = torch.ones_like(weight)
        optimizer.step()
    print(f"weights in {dtype}: {weight.item():.3f}")
