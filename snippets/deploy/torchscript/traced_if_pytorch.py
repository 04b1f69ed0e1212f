import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", DeprecationWarning)  # see above


class Gate(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x * 2
        return x - 1


model = Gate()
scripted = torch.jit.script(model)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always", torch.jit.TracerWarning)
    traced = torch.jit.trace(model, torch.ones(3))
print(f"{caught[0].category.__name__}: {caught[0].message}\n")

X = torch.tensor([-1.0, -2.0, -3.0])
print("eager:   ", model(X))
print("scripted:", scripted(X))
print("traced:  ", traced(X))
