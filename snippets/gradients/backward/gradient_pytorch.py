import torch
from torch import nn

X = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # (batch, feature)
y = torch.tensor([[1.0], [0.0]])

model = nn.Linear(2, 1)
model.weight.data = torch.tensor([[0.5, -1.0]])  # (out, in)
model.bias.data.zero_()

loss = ((model(X) - y) ** 2).mean()
loss.backward()

print(f"loss: {loss:.2f}")
print("gradient of the weight:", model.weight.grad.tolist())
print("gradient of the bias:", model.bias.grad.tolist())
