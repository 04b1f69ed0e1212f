import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
X = torch.randn(1, 4, 8)  # (batch, time, feature)
ignore = torch.ones(1, 4, dtype=torch.bool)  # every step is padding
look = torch.zeros(4, 4, dtype=torch.bool)

output = F.scaled_dot_product_attention(X, X, X, attn_mask=look)
print(f"scaled_dot_product_attention: {output[0, 0, 0]:.2f}")

model = nn.MultiheadAttention(8, 2, batch_first=True)
output, weights = model(X, X, X, ignore)
print(f"MultiheadAttention: {output[0, 0, 0]:.2f}")
output, weights = model(X, X, X, ignore, need_weights=False)
print(f"need_weights=False: {output[0, 0, 0]:.2f}")

model.eval()
with torch.no_grad():
    output, weights = model(X, X, X, ignore, need_weights=False)
print(f"the same in a test: {output[0, 0, 0]:.2f}")
