import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32)  # (images, pixels)
y = torch.tensor(y)

torch.manual_seed(0)
model = nn.Linear(64, 10)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)


def train(model, optimizer, epochs=20):
    for epoch in range(epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


train(model, optimizer)
checkpoint = {"model": model.state_dict(), "adam": optimizer.state_dict()}
torch.save(checkpoint, "checkpoint.pt")

saved = torch.load("checkpoint.pt", weights_only=True)
loaded = nn.Linear(64, 10)
loaded.load_state_dict(saved["model"])
adam = torch.optim.Adam(loaded.parameters(), lr=0.02)
adam.load_state_dict(saved["adam"])
print("steps so far:", int(adam.state[loaded.weight]["step"]))
train(loaded, adam)

fresh = nn.Linear(64, 10)
fresh.load_state_dict(saved["model"])
train(fresh, torch.optim.Adam(fresh.parameters(), lr=0.02))

train(model, optimizer)  # the training that was never interrupted
expected = model(X)
difference = (loaded(X) - expected).abs().max()
print(f"optimizer loaded, largest difference: {difference:.3f}")
difference = (fresh(X) - expected).abs().max()
print(f"a new optimizer, largest difference: {difference:.1f}")
