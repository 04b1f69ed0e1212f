import os
import statistics
import timeit
import warnings

import litert_torch
import onnxruntime
import torch
from executorch.backends.xnnpack.partition.xnnpack_partitioner import (
    XnnpackPartitioner,
)
from executorch.exir import to_edge_transform_and_lower
from executorch.extension.pybindings import portable_lib
from executorch.runtime import Runtime
from torch import nn

os.environ["LITERT_TORCH_SHOW_PROGRESS"] = "n"
warnings.simplefilter(
    "ignore", FutureWarning
)  # of the exporters themselves
torch.manual_seed(0)
rounds, repeats = 7, 60
torch.set_num_threads(1)
portable_lib._unsafe_reset_threadpool(1)  # of ExecuTorch
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = 1
model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(128, 10),
).eval()

batch = torch.export.Dim("batch")
program = torch.export.export(
    model, (torch.rand(2, 1, 8, 8),), dynamic_shapes=({0: batch},)
)
torch.onnx.export(program, f="digits.onnx", dynamo=True, verbose=False)
session = onnxruntime.InferenceSession("digits.onnx", options)
name = session.get_inputs()[0].name
package = torch._inductor.aoti_compile_and_package(program)
aoti = torch._inductor.aoti_load_package(package)
exported = program.module()
script = torch.jit.trace(model, torch.rand(2, 1, 8, 8))


def ratios(X):
    """Route -> rounds of its time as a share of eager PyTorch's."""
    array, lite = X.numpy(), litert_torch.convert(model, (X,))
    lowered = to_edge_transform_and_lower(
        torch.export.export(model, (X,)), partitioner=[XnnpackPartitioner()]
    ).to_executorch()
    loaded = Runtime.get().load_program(lowered.buffer)
    method = loaded.load_method("forward")  # lives as long as `loaded`
    ways = {
        "eager PyTorch": lambda: model(X),
        "torch.export": lambda: exported(X),
        "AOTInductor": lambda: aoti(X),
        "TorchScript": lambda: script(X),
        "ONNX": lambda: session.run(None, {name: array}),
        "ExecuTorch": lambda: method.execute((X,)),
        "LiteRT from PyTorch": lambda: lite(X),
    }
    found = {route: [] for route in ways}
    for _ in range(rounds):
        taken = {}
        for route, answer in ways.items():
            times = timeit.repeat(answer, number=1, repeat=repeats)
            taken[route] = statistics.median(times)
        for route in ways:
            found[route].append(taken[route] / taken["eager PyTorch"])
    return found


with torch.no_grad():
    one = ratios(torch.rand(1, 1, 8, 8))
    many = ratios(torch.rand(256, 1, 8, 8))

print("rounds:", rounds)
print(f"ONNX, 1 row, median: {statistics.median(one['ONNX']):.1f}")
print(
    f"ONNX, 1 row, spread: {min(one['ONNX']):.1f} to {max(one['ONNX']):.1f}"
)
print()
print("table: latency")
print("route,1 row,256 rows,spread of 1 row")
for route, shares in one.items():
    few, lot = statistics.median(shares), statistics.median(many[route])
    spread = f"{min(shares):.1f} to {max(shares):.1f}"
    print(f"{route},{few:.1f},{lot:.1f},{spread}")
