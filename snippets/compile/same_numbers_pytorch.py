import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(0)

model = nn.Sequential(nn.Linear(4, 32), nn.GELU(), nn.Linear(32, 3))
model = model.to(device)
loss_fn = nn.CrossEntropyLoss()
X = torch.randn(16, 4, device=device)  # (batch, features)
y = torch.randint(0, 3, (16,), device=device)

compiled = torch.compile(model)  # nothing is compiled yet

model.zero_grad()
loss = loss_fn(model(X), y)
loss.backward()
gradient = model[0].weight.grad.clone()

model.zero_grad()
compiled_loss = loss_fn(compiled(X), y)  # the first call compiles
compiled_loss.backward()
compiled_gradient = model[0].weight.grad.clone()  # the same weights

print(f"loss: {loss.item():.3f}")
print(f"compiled loss: {compiled_loss.item():.3f}")
difference = (gradient - compiled_gradient).abs().max().item()
print(f"gradients, largest difference: {difference:.4f}")
