import jax
import keras
import numpy as np
import torch
from flax import nnx
from torch import nn
from torch.nn import functional as F

torch.set_grad_enabled(False)
X = np.random.default_rng(0).normal(size=(2, 1, 3, 8)).astype("float32")
X[1, :, :2] = X[0, :, :2]  # the same but for the last of three steps
last = np.tile([False, False, True], (3, 1))  # True at the last step
rows, row = torch.tensor(last), torch.tensor(last[:1])

mha = nn.MultiheadAttention(8, 2, batch_first=True)
layer = nn.TransformerEncoderLayer(8, 2, 16, dropout=0, batch_first=True)
keras_mha = keras.layers.MultiHeadAttention(2, 4)
flax_mha = nnx.MultiHeadAttention(2, 8, decode=False, rngs=nnx.Rngs(0))
keras_sdpa = keras.ops.dot_product_attention
jax_sdpa = jax.nn.dot_product_attention

both = []
for x in X:
    t, h = torch.tensor(x), x[:, :, None]  # h: with one head
    outputs = {
        "F.scaled_dot_product_attention,attn_mask": (
            F.scaled_dot_product_attention(t, t, t, attn_mask=rows)
        ),
        "nn.MultiheadAttention,attn_mask": mha(t, t, t, attn_mask=rows)[0],
        "nn.MultiheadAttention,key_padding_mask": mha(t, t, t, row)[0],
        "nn.TransformerEncoderLayer,src_key_padding_mask": layer(
            t, None, row
        ),
        "keras MultiHeadAttention,attention_mask": (
            keras_mha(x, x, attention_mask=last[None])
        ),
        "keras.ops.dot_product_attention,mask": keras_sdpa(
            h, h, h, mask=last
        ),
        "jax.nn.dot_product_attention,mask": jax_sdpa(h, h, h, mask=last),
        "nnx.MultiHeadAttention,mask": flax_mha(x, mask=last),
    }
    both.append(
        {k: keras.ops.convert_to_numpy(v) for k, v in outputs.items()}
    )
print("table: meanings")
print("call,argument,True means")
for name, output in both[0].items():
    seen = np.abs(both[1][name] - output)[0, 0].max() > 0
    print(f"{name},{'look' if seen else 'ignore'}")
