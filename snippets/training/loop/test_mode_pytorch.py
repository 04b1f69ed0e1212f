import torch
from torch import nn

torch.manual_seed(0)
X = torch.ones(1, 1000)

model = nn.Dropout(0.5)
print(f"a new model: {(model(X) == 0).float().mean():.1f} dropped")
model.eval()
print(f"after eval(): {(model(X) == 0).float().mean():.1f} dropped")
