from types import SimpleNamespace

import torch

settings = SimpleNamespace(rate=0.1)
torch.save({"settings": settings, "epoch": 3}, "checkpoint.pt")

torch.load("checkpoint.pt")
