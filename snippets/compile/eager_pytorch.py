import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(0)

model = nn.Sequential(nn.Linear(4, 32), nn.GELU(), nn.Linear(32, 3))
model = model.to(device)
loss_fn = nn.CrossEntropyLoss()
X = torch.randn(16, 4, device=device)  # (batch, features)
y = torch.randint(0, 3, (16,), device=device)

loss = loss_fn(model(X), y)
loss.backward()
print(f"loss: {loss.item():.3f}")
