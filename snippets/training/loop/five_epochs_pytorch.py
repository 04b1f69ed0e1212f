import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
X = torch.randn(256, 4)  # (batch, feature)
y = X.sum(dim=1, keepdim=True)  # (batch, 1)
batches = DataLoader(TensorDataset(X, y), batch_size=32, shuffle=True)

model = nn.Linear(4, 1)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for epoch in range(5):
    model.train()
    for X_batch, y_batch in batches:
        optimizer.zero_grad()
        loss = loss_fn(model(X_batch), y_batch)
        loss.backward()
        optimizer.step()

model.eval()
with torch.no_grad():
    loss = loss_fn(model(X), y)
print("weights:", [f"{w:.2f}" for w in model.weight.ravel()])
print(f"loss: {loss:.2f}")
