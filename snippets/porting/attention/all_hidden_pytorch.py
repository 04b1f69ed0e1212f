import torch
from torch import nn

X = torch.ones(1, 3, 4)
nothing = torch.zeros(3, 3, dtype=torch.bool)  # no step may be seen

model = nn.MultiheadAttention(4, num_heads=1, batch_first=True)
scores = model(X, X, X, attn_mask=~nothing)[1]
print("layer:", [f"{score:.2f}" for score in scores[0, 0]])

values = torch.arange(3.0).reshape(1, 3, 1)
attend = nn.functional.scaled_dot_product_attention
output = attend(values, values, values, attn_mask=nothing)
print(f"function: {output[0, 0, 0]:.2f}")
