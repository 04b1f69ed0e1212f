import keras
import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
keras.utils.set_random_seed(0)
X = torch.randn(1, 4, 8)  # (batch, time, feature)
changed = X.clone()
changed[:, -1] += 1  # another last step: nobody before may see it
lower = torch.ones(4, 4).tril().bool()  # a step sees itself and what was

model = nn.MultiheadAttention(8, 2, batch_first=True)
layer = keras.layers.MultiHeadAttention(2, key_dim=4)


def attend(X, mask):
    return model(X, X, X, attn_mask=mask)[0]


def keras_attend(X, mask):
    X = X.numpy()
    return torch.tensor(
        layer(X, X, attention_mask=mask[None].numpy()).numpy()
    )


def function(X, mask):
    return scaled_dot_product_attention(X, X, X, attn_mask=mask)


print("table: masks")
print("call,lower triangle,its opposite,lower triangle as numbers")
for name, call in {
    "nn.MultiheadAttention": attend,
    "scaled_dot_product_attention": function,
    "layers.MultiHeadAttention": keras_attend,
}.items():
    found = []
    for mask in (lower, ~lower, lower.float()):
        moved = (call(X, mask) - call(changed, mask)).abs()[0, :-1].max()
        found.append("sees the future" if moved > 1e-3 else "causal")
    print(f"{name},{','.join(found)}")
