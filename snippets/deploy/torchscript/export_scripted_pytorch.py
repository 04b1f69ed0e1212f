import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", DeprecationWarning)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
torch.jit.script(model).save("digits.jit")

loaded = torch.jit.load("digits.jit")
torch.export.export(loaded, (torch.ones(2, 64),))
