import torch

rate, strength, steps = 0.1, 0.5, 3
mine = torch.tensor([1.0, -2.0], requires_grad=True)
theirs = mine.detach().clone().requires_grad_()
adam = torch.optim.Adam([mine], lr=rate)
adamw = torch.optim.AdamW([theirs], lr=rate, weight_decay=strength)
for step in range(steps):
    for weight in (mine, theirs):
        weight.grad = 2 * weight.detach()  # the loss is the sum of squares
    with torch.no_grad():
        mine *= 1 - rate * strength
    adam.step()
    adamw.step()

difference = (mine - theirs).abs().max().item()
print("the same weights, below 1e-6:", difference < 1e-6)
