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

batch = torch.export.Dim("batch")  # any number of examples
example = (X[:2].clone(),)
program = torch.export.export(model, example, dynamic_shapes=({0: batch},))
torch.export.save(program, "digits.pt2")

loaded = torch.export.load("digits.pt2").module()  # needs no class
answers = loaded(X).detach()

# Compare: the same operations on the same weights, in the same order.
expected = model(X).detach()
difference = (answers - expected).abs().max().item()
for node in program.graph.nodes:
    if node.op == "call_function":
        print(node.target)
print("batch:", next(iter(program.range_constraints.values())))
print(f"largest difference: {difference:.0f}")
assert difference == 0

kB = round(Path("digits.pt2").stat().st_size / 1000)
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"torch.export,digits.pt2,{kB},{difference:.0f}")
