import torch

weight = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=1.0, momentum=0.9)

for step in range(103):
    if step == 100:
        optimizer.param_groups[0]["lr"] = 0.1
    before = weight.item()
    weight.grad = torch.ones(1)
    optimizer.step()
    if step >= 99:
        print(f"step {step}: moved by {before - weight.item():.2f}")
