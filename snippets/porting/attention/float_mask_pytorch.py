import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(1, 5, 16)
padding = torch.tensor([[False, False, False, True, True]])
changed = X.clone()
changed[padding] += 1  # nobody may see this

zero = torch.zeros(1, 5)
model = nn.MultiheadAttention(16, num_heads=4, batch_first=True)
for name, mask in (
    ("bool, True for padding", padding),
    ("float, 1 for padding", padding.float()),
    ("float, -inf for padding", zero.masked_fill(padding, -torch.inf)),
):
    one = model(X, X, X, key_padding_mask=mask)[0][:, 0]
    other = model(changed, changed, changed, key_padding_mask=mask)[0][:, 0]
    print(f"{name}: changes by {(one - other).abs().max():.2f}")
