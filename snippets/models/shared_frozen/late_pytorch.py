import torch
from torch import nn

X = torch.ones(32, 4)

for to_none in (True, False):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for step in range(5):
        if step == 3:
            model[0].requires_grad_(False)
            frozen = model[0].weight.clone()
        optimizer.zero_grad(set_to_none=to_none)
        model(X).square().mean().backward()
        optimizer.step()

    changed = bool((model[0].weight != frozen).any())
    print(f"set_to_none={to_none}: frozen layer {changed=}")
