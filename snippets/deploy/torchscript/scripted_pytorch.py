import math
import warnings
from pathlib import Path

import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32).reshape(-1, 1, 8, 8)
y = torch.tensor(y)  # 1,797 images of 8 x 8 pixels, ten digits

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(128, 10),
)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)

for step in range(50):
    loss = loss_fn(model(X), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model.eval()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.jit.script(model).save("digits.jit")
    loaded = torch.jit.load("digits.jit")  # needs no class
for text in sorted({f"{w.category.__name__}: {w.message}" for w in caught}):
    print(text)
answers = loaded(X).detach()

# Compare: sums of at most 137 products, so rounding stays below 2e-5.
expected = model(X).detach()
difference = (
    (answers - expected).abs().max() / expected.abs().max()
).item()
below = 10 ** math.ceil(math.log10(max(difference, 1e-6)))
print(f"\nlargest difference: below {below:.0e}")
assert difference < 2e-5

kB = round(Path("digits.jit").stat().st_size / 1000)
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"TorchScript,digits.jit,{kB},below {below:.0e}")
