import torch
from torch.nn import functional as F

lengths = torch.tensor([4, 2])  # the second sequence ends in padding
Q = torch.zeros(2, 1, 4, 4)  # (batch, head, time, feature)
V = torch.eye(4).expand(2, 1, 4, 4)  # so that the output is the weights

valid = torch.arange(4) < lengths[:, None]  # (batch, key)
past = torch.ones(4, 4, dtype=torch.bool).tril()  # (query, key)
mask = valid[:, None, None, :] & past  # (batch, 1, query, key)

output = F.scaled_dot_product_attention(Q, Q, V, attn_mask=mask)

print(output[0, 0].numpy().round(2))
print(output[1, 0].numpy().round(2))
