import numpy as np
import torch

losses = np.array([0.5, 0.25])
checkpoint = {"weight": torch.ones(2), "best": losses.min()}
torch.save(checkpoint, "checkpoint.pt")

names = torch.serialization.get_unsafe_globals_in_checkpoint(
    "checkpoint.pt"
)
print("not allowed:", names)
checkpoint["best"] = float(losses.min())
torch.save(checkpoint, "clean.pt")
print("best:", torch.load("clean.pt")["best"])

allowed = [np._core.multiarray.scalar, np.dtype, type(losses.dtype)]
with torch.serialization.safe_globals(allowed):
    print("best:", torch.load("checkpoint.pt")["best"].item())
