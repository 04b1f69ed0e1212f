import torch

for dtype in (torch.float16, torch.bfloat16):
    scaler = torch.amp.GradScaler("cpu", enabled=dtype == torch.float16)
    weight = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    loss = weight.sum()
    scaler.scale(loss).backward()
    gradient = weight.grad.item()
    scaler.step(optimizer)
    scaler.update()
    print(f"{dtype}: gradient {gradient:.0f}, weight {weight.item():.1f}")
