import keras
import numpy as np

keras.utils.set_random_seed(0)
X = keras.random.normal((1, 4, 8))  # (batch, time, feature)
look = np.zeros((1, 4, 4), dtype=bool)  # every step is padding

model = keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
everything = model(X * 0, X)  # no query: the mean of all values
output = model(X, X, attention_mask=look)
off = keras.ops.max(abs(output - everything))
print(f"from the mean of all values: {off:.2f}")

output, weights = model(
    X, X, attention_mask=look, return_attention_scores=True
)
print(f"with the weights asked for: {keras.ops.max(abs(output)):.2f}")
