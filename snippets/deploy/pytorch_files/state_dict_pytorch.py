from pathlib import Path

import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32).reshape(-1, 1, 8, 8)
y = torch.tensor(y)  # 1,797 images of 8 x 8 pixels, ten digits


def build():
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(128, 10),
    )


torch.manual_seed(0)
model = build()
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)

for step in range(50):
    loss = loss_fn(model(X), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model.eval()

torch.save(model.state_dict(), "digits.pt")

loaded = build()  # the code is yours, the weights are the file's
loaded.load_state_dict(torch.load("digits.pt", map_location="cpu"))
loaded.eval()
with torch.no_grad():
    answers = loaded(X)

# Compare: the same weights and the same code give the same bits.
with torch.no_grad():
    expected = model(X)
difference = (answers - expected).abs().max().item()
for name, weight in loaded.state_dict().items():
    print(f"{name}: {tuple(weight.shape)}")
print(f"largest difference: {difference:.0f}")
assert difference == 0

kB = round(Path("digits.pt").stat().st_size / 1000)
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"state_dict,digits.pt,{kB},{difference:.0f}")
