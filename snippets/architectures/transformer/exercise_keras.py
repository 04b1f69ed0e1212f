import keras
import numpy as np

keras.utils.set_random_seed(0)
X = keras.random.normal((2, 4, 8))  # (batch, time, feature)
lengths = np.array([4, 2])

past = np.tril(np.ones((4, 4), dtype=bool))  # True: look here
valid = np.arange(4) < lengths[:, None]  # (batch, time)
model = keras.layers.MultiHeadAttention(2, key_dim=4)
_, weights = model(
    X,
    X,
    attention_mask=past & valid[:, None, :],
    return_attention_scores=True,
)

seen = (weights.numpy().mean(axis=1) > 0).astype(int)
print("full:", seen[0].tolist())  # (batch, query, key)
print("padded:", seen[1].tolist())
