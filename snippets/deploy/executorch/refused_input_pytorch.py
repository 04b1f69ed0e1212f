import warnings

import torch
from executorch.exir import to_edge_transform_and_lower
from executorch.runtime import Runtime
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself

model = nn.Linear(64, 10).eval()
program = torch.export.export(model, (torch.zeros(2, 64),))
executable = to_edge_transform_and_lower(program).to_executorch()

method = (
    Runtime.get().load_program(executable.buffer).load_method("forward")
)
method.execute([torch.zeros(2, 64, dtype=torch.float64)])
