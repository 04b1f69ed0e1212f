import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

X = torch.ones(100, 4)  # (batch, features)
y = torch.ones(100, 1)
loader = DataLoader(TensorDataset(X, y), batch_size=16, shuffle=True)

device = "cuda" if torch.cuda.is_available() else "cpu"
model = nn.Linear(4, 1).to(device)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)

updates = 0
for epoch in range(3):
    for X_batch, y_batch in loader:
        X_batch, y_batch = X_batch.to(device), y_batch.to(device)
        optimizer.zero_grad()
        loss = loss_fn(model(X_batch), y_batch)
        loss.backward()
        optimizer.step()
        updates += 1

print("updates in one epoch:", len(loader))
print("updates in all:", updates)
