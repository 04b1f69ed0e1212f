import torch
from torch import nn

X, y = torch.ones(4, 2), torch.ones(4, 1)

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for step in range(3):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(X), y).backward()
    optimizer.step()

checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "epoch": 3,
}
torch.save(checkpoint, "checkpoint.pt")

fresh = nn.Linear(2, 1)
optimizer = torch.optim.Adam(fresh.parameters(), lr=0.1)
checkpoint = torch.load("checkpoint.pt")
fresh.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])

off = (fresh(X) - model(X)).abs().max()
print(f"largest difference: {off:.1f}")
print("updates so far:", int(optimizer.state[fresh.weight]["step"]))
