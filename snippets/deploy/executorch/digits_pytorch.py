import warnings
from pathlib import Path

import numpy as np
import torch
from executorch.backends.xnnpack.partition.xnnpack_partitioner import (
    XnnpackPartitioner,
)
from executorch.devtools.backend_debug import get_delegation_info
from executorch.exir import to_edge_transform_and_lower
from executorch.runtime import Runtime
from sklearn.datasets import load_digits
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself

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

batch = torch.export.Dim("batch", max=2048)
program = torch.export.export(model, (X,), dynamic_shapes=({0: batch},))
lowered = to_edge_transform_and_lower(
    program, partitioner=[XnnpackPartitioner()]
)
Path("digits.pte").write_bytes(lowered.to_executorch().buffer)
kB = Path("digits.pte").stat().st_size / 1000
print(f"size: {kB:.0f} kB\n")

info = get_delegation_info(lowered.exported_program().graph_module)
table = info.get_operator_delegation_dataframe()
print(table.to_string(index=False, header=["operator", "XNNPACK", "rest"]))

method = Runtime.get().load_program("digits.pte").load_method("forward")
print(
    "most images at once:", method.metadata.input_tensor_meta(0).sizes()[0]
)
(answers,) = method.execute([X])
accuracy = (answers.argmax(1) == y).float().mean()
print(f"accuracy of the file: {accuracy:.3f}")

# Compare: sums of at most 137 products, so rounding stays below 2e-5.
expected = model(X)
difference = (
    (answers - expected).abs().max() / expected.abs().max()
).item()
power = np.ceil(np.log10(max(difference, 1e-6)))
print(f"largest difference: below {10**power:.0e}")
assert difference < 2e-5

print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"ExecuTorch,digits.pte,{kB:.0f},below {10**power:.0e}")
