import warnings
from pathlib import Path

import torch
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

# Compare: half a step of each rounded tensor, carried through the sums.
with torch.no_grad():
    expected, hidden = model(X), model[:4](X)
    first, last = model[0].weight.abs(), model[4].weight.abs()
    pixels = 1 / 510  # values from 0 to 1 in 255 steps: half a step
    pooled = pixels * first.sum((1, 2, 3)).max() + 9 * first.max() / 254
    pooled += hidden.max() / 510
    scores = pooled * last.sum(1).max()
    scores += hidden.sum(1).max() * last.max() / 254
    scores += (expected.max() - expected.min()) / 510
difference = (answers - expected).abs().max()
print(
    f"largest difference: {difference:.1f}, at most {scores:.1f} expected"
)
assert difference < scores
