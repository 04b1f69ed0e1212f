import torch
from torch import nn

torch.manual_seed(0)
features, head = nn.Linear(4, 3), nn.Linear(3, 1)

with torch.inference_mode():
    hidden = features(torch.ones(2, 4))
head(hidden.clone()).sum().backward()
cloned = head.weight.grad.clone()

with torch.no_grad():
    hidden = features(torch.ones(2, 4))
head.zero_grad()
head(hidden).sum().backward()

difference = (head.weight.grad - cloned).abs().max()
print(f"no_grad against a clone: {difference:.1f}")
