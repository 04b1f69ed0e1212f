import warnings

import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 10))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.ao.quantization.quantize_dynamic(model, {nn.Linear})

for text in sorted({f"{w.category.__name__}: {w.message}" for w in caught}):
    print(text)
