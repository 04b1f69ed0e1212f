import torch
from torch import nn

X = torch.tensor([[1.0], [2.0], [3.0]])
y = 2 * X

for clear in (True, False):
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for step in range(40):
        if clear:
            optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"zero_grad: {clear}, losses from step 35 on:")
    print([f"{loss:.2f}" for loss in losses[35:]])
