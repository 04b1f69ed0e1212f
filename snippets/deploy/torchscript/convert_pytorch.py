import warnings

import torch
from torch import nn
from torch._export.converter import TS2EPConverter

warnings.simplefilter("ignore", DeprecationWarning)
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
X = torch.rand(100, 64)  # (batch, pixels)
torch.jit.script(model).save("digits.jit")

loaded = torch.jit.load("digits.jit")
program = TS2EPConverter(loaded, (X,)).convert()
torch.export.save(program, "digits.pt2")
answers = torch.export.load("digits.pt2").module()(X).detach()

# Compare: sums of at most 65 products, so rounding stays below 1e-5.
expected = model(X).detach()
difference = (
    (answers - expected).abs().max() / expected.abs().max()
).item()
print("answers:", tuple(answers.shape))
assert difference < 1e-5
print("largest difference: below 1e-05")
