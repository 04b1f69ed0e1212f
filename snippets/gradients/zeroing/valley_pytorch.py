import torch

for clear in (True, False):
    x = torch.tensor(1.0, requires_grad=True)  # the minimum is at 0
    optimizer = torch.optim.SGD([x], lr=0.1)
    path = []
    for step in range(60):
        if clear:
            optimizer.zero_grad()
        loss = x**2
        loss.backward()
        optimizer.step()
        path.append(x.item())
    shown = [f"{x:.2f}" for x in path[9::10]]
    print("cleared:" if clear else "forgotten:", shown)
