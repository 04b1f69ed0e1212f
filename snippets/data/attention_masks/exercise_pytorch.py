import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(1, 5, 8)  # (batch, time, feature)
valid = torch.tensor([[True, True, True, True, False]])

step = torch.arange(5)
back = step[:, None] - step  # how far a key lies behind its query
near = (back >= 0) & (back < 2)

model = nn.MultiheadAttention(8, 2, batch_first=True)
output, weights = model(X, X, X, ~valid, attn_mask=~near)
print((weights[0] > 0).int().numpy())  # (query, key)
