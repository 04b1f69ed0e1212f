import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
X = torch.linspace(-1, 1, 20, device=device).reshape(20, 1)
y = 2 * X + 1
loss_fn = nn.MSELoss()


def train(clear):
    model = nn.Linear(1, 1).to(device)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

    for epoch in range(100):
        if clear:
            optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
    return loss_fn(model(X), y).item()


print(f"loss with zero_grad: {train(clear=True):.2f}")
print(f"loss without: {train(clear=False):.2f}")
