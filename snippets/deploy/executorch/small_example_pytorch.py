import warnings

import torch
from executorch.backends.xnnpack.partition.xnnpack_partitioner import (
    XnnpackPartitioner,
)
from executorch.exir import to_edge_transform_and_lower
from executorch.runtime import Runtime
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself

model = nn.Sequential(nn.Conv2d(1, 8, 3), nn.Flatten()).eval()
X = torch.zeros(2, 1, 8, 8)  # an example of two images

batch = torch.export.Dim("batch", max=2048)
program = torch.export.export(model, (X,), dynamic_shapes=({0: batch},))
lowered = to_edge_transform_and_lower(
    program, partitioner=[XnnpackPartitioner()]
)
executable = lowered.to_executorch()

method = (
    Runtime.get().load_program(executable.buffer).load_method("forward")
)
print(
    "most images at once:", method.metadata.input_tensor_meta(0).sizes()[0]
)
method.execute([torch.zeros(256, 1, 8, 8)])
