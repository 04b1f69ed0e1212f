import numpy as np
import torch

checkpoint = {"weight": torch.ones(2), "best": np.float64(0.25)}
torch.save(checkpoint, "checkpoint.pt")
torch.load("checkpoint.pt")
