import torch
from torch import nn

X, y = torch.ones(8, 4), torch.ones(8, 1)

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 3), nn.Dropout(0.5), nn.Linear(3, 1))
nn.init.constant_(model[0].weight, 0.5)
loss_fn = nn.MSELoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01, weight_decay=0.1)

loss = loss_fn(model(X), y)
penalty = 0.01 * model[0].weight.square().sum()
optimizer.zero_grad()
(loss + penalty).backward()
optimizer.step()

print(f"penalty: {penalty:.3f}")
