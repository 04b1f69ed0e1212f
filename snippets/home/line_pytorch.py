import torch
from torch import nn

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"

X = torch.linspace(-1, 1, 20, device=device).reshape(-1, 1)  # (batch, 1)
y = 2 * X + 1

model = nn.Linear(1, 1).to(device)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for _ in range(100):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()

print(f"slope: {model.weight.item():.2f}")
print(f"intercept: {model.bias.item():.2f}")
