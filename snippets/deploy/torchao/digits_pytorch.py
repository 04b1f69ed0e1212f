import copy
from pathlib import Path

import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn
from torchao.quantization import (
    Int8DynamicActivationInt8WeightConfig,
    Int8WeightOnlyConfig,
    IntxWeightOnlyConfig,
    PerGroup,
    quantize_,
)

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 8 - 1, dtype=torch.float32)  # from -1 to 1
y = torch.tensor(y)  # 1,797 images of 64 pixels, ten digits

torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(64, 512),
    nn.ReLU(),
    nn.Linear(512, 512),
    nn.ReLU(),
    nn.Linear(512, 10),
)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.002)

for step in range(15):
    loss = loss_fn(model(X), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model.eval()

configs = {
    "float32": None,
    "int8 weights": Int8WeightOnlyConfig(),
    "int8 weights and inputs": Int8DynamicActivationInt8WeightConfig(),
    "int4 weights": IntxWeightOnlyConfig(
        torch.int4, granularity=PerGroup(32)
    ),
}
kB, answers = {}, {}
for name, config in configs.items():
    quantized = copy.deepcopy(model)
    if config:
        quantize_(quantized, config)  # changes the layers in place
    torch.save(quantized.state_dict(), "weights.pt")
    kB[name] = Path("weights.pt").stat().st_size / 1000
    with torch.no_grad():
        answers[name] = quantized(X)

# Compare: three layers, each off by 1/254 (8 bits) or 1/15 (4 bits).
tolerances = 1e-5, 3 / 254, 6 / 254, 3 / 15
print("table: bits")
print("stored as,kB,accuracy,largest difference")
for name, tolerance in zip(answers, tolerances, strict=True):
    expected = model(X).detach()
    difference = (answers[name] - expected).abs().max()
    difference = (difference / expected.abs().max()).item()
    accuracy = (answers[name].argmax(1) == y).float().mean()
    power = np.ceil(np.log10(max(difference, 1e-6)))
    print(f"{name},{kB[name]:.0f},{accuracy:.3f},below {10**power:.0e}")
    assert difference < tolerance, name

print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"torchao,weights.pt,{kB['int8 weights']:.0f},below 1e-02")
