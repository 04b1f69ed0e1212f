import torch
from torch import nn

torch.manual_seed(0)
X = torch.ones(100, 100)
model = nn.Sequential(nn.Linear(100, 100), nn.Dropout(0.5))


def report(name):
    output = model(X)
    dropped = (output == 0).float().mean()
    print(f"{name}: {dropped:.1f} dropped, grad={output.requires_grad}")


report("neither")
with torch.no_grad():
    report("no_grad alone")
model.eval()
report("eval alone")
with torch.no_grad():
    report("both")
