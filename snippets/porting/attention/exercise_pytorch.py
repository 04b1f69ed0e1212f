import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(2, 5, 16)  # (batch, time, feature)
model = nn.MultiheadAttention(16, num_heads=4, batch_first=True)
expected = model(X, X, X)[0]

projected = X @ model.in_proj_weight.T + model.in_proj_bias
query, key, value = (
    part.reshape(2, 5, 4, 4).transpose(1, 2)  # (batch, head, time, size)
    for part in projected.chunk(3, dim=-1)
)
scores = (query @ key.mT / 4**0.5).softmax(dim=-1)
joined = (scores @ value).transpose(1, 2).reshape(2, 5, 16)
output = model.out_proj(joined)

print(f"largest difference: {(output - expected).abs().max():.4f}")
