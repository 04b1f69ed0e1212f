import torch
from torch.nn import functional as F

torch.manual_seed(0)
X = torch.ones(2, 3, 4)  # (batch, time, feature)

mask = F.dropout(torch.ones(2, 1, 4), p=0.5)  # one for all times
output = X * mask

print("first step:", output[:, 0].tolist())
print("last step:", output[:, -1].tolist())
