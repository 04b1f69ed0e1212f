import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32)  # (batch, pixels)
y = torch.tensor(y)

torch.manual_seed(0)
model = nn.Linear(64, 10)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)


def train(model, optimizer, steps):
    for step in range(steps):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss_fn(model(X), y).item()


train(model, optimizer, 20)
checkpoint = {
    "step": 20,
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
}
torch.save(checkpoint, "step_20.pt")


def resume(parts):
    checkpoint = torch.load("step_20.pt", map_location="cpu")
    model = nn.Linear(64, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    model.load_state_dict(checkpoint["model"])
    if "optimizer" in parts:
        optimizer.load_state_dict(checkpoint["optimizer"])
    return train(model, optimizer, 3)


print(f"never stopped: {train(model, optimizer, 3):.4f}")
print(f"model and optimizer loaded: {resume(['model', 'optimizer']):.4f}")
print(f"model loaded alone: {resume(['model']):.4f}")
