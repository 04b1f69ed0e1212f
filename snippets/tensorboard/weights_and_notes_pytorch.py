import torch
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from torch import nn
from torch.utils.tensorboard import SummaryWriter

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 1))

with SummaryWriter("logs") as writer:
    writer.add_histogram("first layer/weights", model[0].weight, 0)
    writer.add_text("notes", "learning rate 0.05, seed 0", 0)

tags = EventAccumulator("logs").Reload().Tags()
print("histograms:", tags["histograms"])
print("texts:", tags["tensors"])
