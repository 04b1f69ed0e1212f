import torch
from torch import nn

X, y = torch.ones(8, 4), torch.zeros(8, dtype=torch.long)

torch.manual_seed(0)
hidden = nn.Linear(4, 16)
model = nn.Sequential(hidden, nn.ReLU(), nn.Linear(16, 3))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

with torch.autocast("cpu", dtype=torch.bfloat16):
    loss = loss_fn(model(X), y)
    middle = hidden(X)
loss.backward()
optimizer.step()

print("weights:", hidden.weight.dtype)
print("hidden values:", middle.dtype)
print("loss:", loss.dtype)
