import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(64, 4)
y = X.sum(dim=1, keepdim=True)

body = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))

model = body
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn = nn.MSELoss()

for epoch in range(20):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()

print("weights:", sum(w.numel() for w in model.parameters()))
print(f"loss: {loss_fn(model(X), y):.4f}")
