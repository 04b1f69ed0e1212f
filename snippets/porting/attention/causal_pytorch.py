import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(1, 5, 16)
changed = X.clone()
changed[:, -1] += 1  # another last step
past = torch.ones(5, 5, dtype=torch.bool).tril()

model = nn.MultiheadAttention(16, num_heads=4, batch_first=True)
attend = nn.functional.scaled_dot_product_attention


def layer(X, mask):
    return model(X, X, X, attn_mask=mask)[0]


def function(X, mask):
    return attend(X, X, X, attn_mask=mask)


for name, call in (("MultiheadAttention", layer), ("function", function)):
    for wanted, mask in (("past", past), ("~past", ~past)):
        first, other = call(X, mask)[:, 0], call(changed, mask)[:, 0]
        off = (first - other).abs().max()
        print(f"{name}, {wanted}: the first step changes by {off:.2f}")
