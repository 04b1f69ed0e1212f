import keras
from keras import ops

X = ops.ones((1, 3, 4))
nothing = ops.zeros((1, 3, 3), dtype="bool")  # no step may be seen

model = keras.layers.MultiHeadAttention(num_heads=1, key_dim=4)
scores = model(X, X, attention_mask=nothing, return_attention_scores=True)[
    1
]
print("layer:", [f"{score:.2f}" for score in scores[0, 0, 0]])

values = ops.reshape(ops.arange(3.0), (1, 3, 1, 1))
attend = ops.dot_product_attention
output = attend(values, values, values, mask=nothing[:, None])
print(f"function: {output[0, 0, 0, 0]:.2f}")
