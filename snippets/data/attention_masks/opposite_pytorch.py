import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
X = torch.randn(1, 4, 8)  # (batch, time, feature)
other = X.clone()
other[:, -1] += 5  # only the last step is another
future = torch.ones(4, 4, dtype=torch.bool).triu(1)

mha = nn.MultiheadAttention(8, 2, batch_first=True)
sdpa = F.scaled_dot_product_attention
calls = {
    "MultiheadAttention": lambda X: mha(X, X, X, attn_mask=future)[0],
    "the same mask in SDPA": lambda X: sdpa(X, X, X, attn_mask=future),
    "turned round in SDPA": lambda X: sdpa(X, X, X, attn_mask=~future),
}
for name, attend in calls.items():
    change = (attend(other) - attend(X))[:, 0].abs().max()
    print(f"{name}: the first step changes by {change:.1f}")
