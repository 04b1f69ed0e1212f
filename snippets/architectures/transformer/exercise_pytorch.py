import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(2, 4, 8)  # (batch, time, feature)
lengths = torch.tensor([4, 2])

future = torch.ones(4, 4).triu(1).bool()  # True: hide this
padding = torch.arange(4) >= lengths[:, None]  # (batch, time)
model = nn.MultiheadAttention(8, 2, batch_first=True)
_, weights = model(X, X, X, attn_mask=future, key_padding_mask=padding)

seen = (weights > 0).int()  # (batch, query, key)
print("full:", seen[0].tolist())
print("padded:", seen[1].tolist())
