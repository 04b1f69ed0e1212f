import warnings
from pathlib import Path

import torch
import torch.nn.functional as F
from executorch.backends.xnnpack.partition.xnnpack_partitioner import (
    XnnpackPartitioner,
)
from executorch.backends.xnnpack.quantizer.xnnpack_quantizer import (
    XNNPACKQuantizer,
    get_symmetric_quantization_config,
)
from executorch.exir import to_edge_transform_and_lower
from executorch.runtime import Runtime
from sklearn.datasets import load_digits
from torch import nn
from torchao.quantization.pt2e.quantize_pt2e import (
    convert_pt2e,
    prepare_pt2e,
)

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

shapes = ({0: torch.export.Dim("batch", max=2048)},)
graph = torch.export.export(model, (X,), dynamic_shapes=shapes).module()
quantizer = XNNPACKQuantizer().set_global(
    get_symmetric_quantization_config(is_per_channel=True)
)
prepared = prepare_pt2e(graph, quantizer)
prepared(X)  # notes the range of each tensor
quantized = convert_pt2e(prepared)

program = torch.export.export(quantized, (X,), dynamic_shapes=shapes)
lowered = to_edge_transform_and_lower(
    program, partitioner=[XnnpackPartitioner()]
)
Path("int8.pte").write_bytes(lowered.to_executorch().buffer)
method = Runtime.get().load_program("int8.pte").load_method("forward")
(answers,) = method.execute([X])

accuracy = (answers.argmax(1) == y).float().mean()
print(f"accuracy of the file: {accuracy:.3f}")
accuracy = (model(X).argmax(1) == y).float().mean()
print(f"accuracy of the model: {accuracy:.3f}")
print(f"size: {Path('int8.pte').stat().st_size / 1000:.0f} kB")

# Compare: a rounding is off by 1/sqrt(12) of a step; in sums, squares add.
with torch.no_grad():
    expected, hidden = model(X), model[:4](X)
    first, last = model[0].weight, model[4].weight
    step = (first.abs().amax((1, 2, 3), True) / 127).expand_as(first)
    square = F.conv2d(X**2, step**2, padding=1)  # of the first weights
    pixels = torch.full_like(X, 1 / 255**2)
    square += F.conv2d(pixels, first**2, padding=1)
    square = F.max_pool2d(square, 2).flatten(1) + (hidden.max() / 255) ** 2
    square = square @ (last**2).T
    square += hidden.square().sum(1, True) * (last.abs().amax(1) / 127) ** 2
    square += ((expected.max() - expected.min()) / 255) ** 2  # the scores
    derived = (square / 12).mean().sqrt()
print(f"largest difference: {(answers - expected).abs().max():.1f}")
difference = (answers - expected).square().mean().sqrt()
print(f"root mean square: {difference:.2f}, derived {derived:.2f}")
assert difference < 2 * derived
