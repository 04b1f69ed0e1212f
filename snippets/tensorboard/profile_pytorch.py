from pathlib import Path

import torch
from torch import nn
from torch.profiler import profile, tensorboard_trace_handler

torch.manual_seed(0)
X, y = torch.randn(32, 4), torch.randn(32, 1)
model = nn.Linear(4, 1)
loss_fn = nn.MSELoss()

handler = tensorboard_trace_handler("logs", worker_name="here")
with profile(on_trace_ready=handler) as recorded:
    for step in range(5):
        loss_fn(model(X), y).backward()

(file,) = Path("logs").glob("*")
print("written:", file.name.split(".")[0], *file.suffixes[-3:])
counts = {one.key: one.count for one in recorded.key_averages()}
for operation in ("aten::addmm", "aten::mse_loss", "aten::mm"):
    print(f"{operation}: {counts[operation]} times")
