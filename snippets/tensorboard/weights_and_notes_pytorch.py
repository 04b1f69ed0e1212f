import matplotlib.pyplot as plt
import numpy as np
import torch
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from torch.utils.tensorboard import SummaryWriter

torch.manual_seed(0)
weights = torch.randn(64, 64)

with SummaryWriter("logs") as writer:
    for step in range(3):
        writer.add_histogram("weights", weights, step, bins=30)
        weights = weights * 2
    writer.add_text("notes", "doubled after each step, seed 0")

events = EventAccumulator("logs", size_guidance={"histograms": 0}).Reload()
print("histograms:", events.Tags()["histograms"])
print("texts:", events.Tags()["tensors"])

for point in events.Histograms("weights"):
    edges = np.array(point.histogram_value.bucket_limit)
    density = np.array(point.histogram_value.bucket[1:]) / np.diff(edges)
    middle = (edges[1:] + edges[:-1]) / 2
    plt.plot(middle, density / 4096, label=f"step {point.step}")
plt.xlabel("weight")
plt.ylabel("density")
plt.title("Weights, read back from PyTorch's file")
plt.legend()
plt.show()
