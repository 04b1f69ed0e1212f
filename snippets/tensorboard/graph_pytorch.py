import warnings

import torch
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from torch import nn
from torch.utils.tensorboard import SummaryWriter

warnings.simplefilter("ignore", DeprecationWarning)  # of torch.jit.trace
model = nn.Linear(4, 1)
X = torch.ones(32, 4)  # (batch, features)

with SummaryWriter("logs") as writer:
    writer.add_graph(model, X)

tags = EventAccumulator("logs").Reload().Tags()
print(f"logs: graph of operations {tags['graph']}")
