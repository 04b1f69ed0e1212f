import keras
import numpy as np

keras.utils.set_random_seed(0)
X = keras.random.normal((1, 5, 8))  # (batch, time, feature)
valid = np.array([[True, True, True, True, False]])

step = np.arange(5)
back = step[:, None] - step  # how far a key lies behind its query
near = (back >= 0) & (back < 2)

model = keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
mask = near & valid[:, None, :]  # (batch, query, key)
output, weights = model(
    X, X, attention_mask=mask, return_attention_scores=True
)
print((weights[0, 0].numpy() > 0).astype(int))  # (query, key)
