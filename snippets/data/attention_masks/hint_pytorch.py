import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(1, 4, 8)  # (batch, time, feature)
other = X.clone()
other[:, -1] += 5  # only the last step is another
future = torch.ones(4, 4, dtype=torch.bool).triu(1)

model = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True).eval()
for name, mask in (("hint alone", None), ("mask and hint", future)):
    with torch.no_grad():
        before = model(X, mask, is_causal=True)
        after = model(other, mask, is_causal=True)
    change = (after - before)[:, 0].abs().max()
    print(f"{name}: the first step changes by {change:.1f}")
