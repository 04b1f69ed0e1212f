import jax
import numpy as np
import torch
from keras import ops
from torch.nn import functional as F
from torch.nn.attention.bias import causal_lower_right

Q = np.zeros((1, 1, 1, 4), dtype="float32")  # one query, the newest step
K = np.zeros((1, 4, 1, 4), dtype="float32")  # four keys, one head
V = np.eye(4, dtype="float32")[None, :, None, :]

k_weights = ops.dot_product_attention(Q, K, V, is_causal=True)
print("Keras:", np.asarray(k_weights).ravel())
j_weights = jax.nn.dot_product_attention(Q, K, V, is_causal=True)
print("JAX:", np.asarray(j_weights).ravel())

Q, K, V = (torch.tensor(x).transpose(1, 2) for x in (Q, K, V))
weights = F.scaled_dot_product_attention(Q, K, V, is_causal=True)
print("PyTorch:", weights.numpy().ravel())
right = causal_lower_right(1, 4)
weights = F.scaled_dot_product_attention(Q, K, V, attn_mask=right)
print("PyTorch, lower right:", weights.numpy().ravel())
