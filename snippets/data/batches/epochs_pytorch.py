import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
X = torch.rand(10, 1)
y = 2 * X
loader = DataLoader(TensorDataset(X, y), batch_size=4, shuffle=True)

model = nn.Linear(1, 1, bias=False)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

updates = 0
for epoch in range(20):
    for X_batch, y_batch in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X_batch), y_batch)
        loss.backward()
        optimizer.step()
        updates += 1

print("updates:", updates)
print(f"slope: {model.weight.item():.2f}")
