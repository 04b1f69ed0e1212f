import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
X = torch.linspace(-1, 1, 100, device=device)[:, None]  # (batch, features)
y = 3 * X - 1 + 0.1 * torch.sin(20 * X)  # a line and a wobble

model = nn.Linear(1, 1).to(device)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
loss_fn = nn.MSELoss()


def step(model, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    return loss


for epoch in range(200):
    loss = step(model, optimizer, X, y)

print(f"w: {model.weight.item():.2f}")
print(f"b: {model.bias.item():.2f}")
print(f"loss: {loss.item():.3f}")
