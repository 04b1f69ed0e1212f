import torch
from torch import nn

X = torch.linspace(-1, 1, 20).reshape(-1, 1)  # (batch, 1)
y = 2 * X + 1

model = nn.Linear(1, 1)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

for epoch in range(50):
    optimizer.zero_grad()
    loss_fn(model(X), y).backward()
    optimizer.step()

prediction = model(torch.tensor([[3.0]]))
print(f"2x + 1 at x = 3: {prediction.item():.2f}")
