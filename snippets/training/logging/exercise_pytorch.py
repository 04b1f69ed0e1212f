import csv

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(64, 4)
y = X.sum(dim=1, keepdim=True)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

with open("metrics.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["epoch", "loss"])
    for epoch in range(20):
        loss = nn.functional.mse_loss(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        writer.writerow([epoch, loss.item()])
        file.flush()  # what was written survives a crash

with open("metrics.csv") as file:
    rows = list(csv.DictReader(file))
print("rows:", len(rows))
print(f"first loss: {float(rows[0]['loss']):.2f}")
print(f"last loss: {float(rows[-1]['loss']):.2f}")
