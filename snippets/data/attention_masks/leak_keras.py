import keras
import numpy as np

keras.utils.set_random_seed(0)
X = keras.random.normal((1, 4, 8))  # (batch, time, feature)
other = X + 5 * np.eye(4)[-1][:, None]  # only the last step is another
past = np.tril(np.ones((1, 4, 4), dtype=bool))

layer = keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
calls = {
    "use_causal_mask": lambda X: layer(X, X, use_causal_mask=True),
    "1 = look": lambda X: layer(X, X, attention_mask=past),
    "1 = ignore": lambda X: layer(X, X, attention_mask=~past),
}
for name, attend in calls.items():
    change = keras.ops.max(abs(attend(other) - attend(X))[:, 0])
    print(f"{name}: the first step changes by {change:.1f}")
