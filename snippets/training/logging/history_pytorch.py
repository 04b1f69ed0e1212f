import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(80, 4)  # (batch, feature)
y = X.sum(dim=1, keepdim=True)
X_val, y_val = X[64:], y[64:]

model = nn.Linear(4, 1)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

history = {"loss": [], "val_loss": []}
for epoch in range(3):
    total = 0.0
    for step in range(4):
        X_batch, y_batch = X[16 * step :][:16], y[16 * step :][:16]
        loss = loss_fn(model(X_batch), y_batch)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item()
    with torch.no_grad():
        history["val_loss"].append(loss_fn(model(X_val), y_val).item())
    history["loss"].append(total / 4)

for name, values in history.items():
    print(f"{name}:", [f"{value:.3f}" for value in values])
