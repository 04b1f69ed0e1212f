import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(2, 3, 8)
hidden = torch.tensor([[False, False, True], [True, True, True]])

for need_weights in (True, False):
    model = nn.MultiheadAttention(8, 2, batch_first=True)
    output, _ = model(
        X, X, X, key_padding_mask=hidden, need_weights=need_weights
    )
    output[0].sum().backward()  # the first example alone
    lost = model.in_proj_weight.grad.isnan().float().mean()
    print(f"need_weights={need_weights}:")
    print(f"  NaN in its output: {output[1].isnan().float().mean():.0%}")
    print(f"  NaN in the gradient: {lost:.0%}")
