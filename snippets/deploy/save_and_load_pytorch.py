import torch
from torch import nn

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"
X = torch.randn(64, 4, device=device)  # (batch, features)
y = (X[:, 0] > 0).long()  # (batch,)


def build():
    model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
    return model.to(device)


model = build()
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(3):
    for rows in torch.randperm(len(X), device=device).split(32):
        optimizer.zero_grad()
        loss_fn(model(X[rows]), y[rows]).backward()
        optimizer.step()

checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
}
torch.save(checkpoint, "model.pt")

loaded = build()  # the file holds numbers only: the code rebuilds the model
loaded_optimizer = torch.optim.Adam(loaded.parameters())
checkpoint = torch.load("model.pt", map_location=device, weights_only=True)
loaded.load_state_dict(checkpoint["model"])
loaded_optimizer.load_state_dict(checkpoint["optimizer"])

with torch.no_grad():
    difference = (model(X) - loaded(X)).abs().max().item()
print(f"largest difference: {difference:.4f}")
steps = loaded_optimizer.state_dict()["state"][0]["step"]
print("optimizer steps restored:", int(steps))
