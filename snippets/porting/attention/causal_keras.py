import keras
from keras import ops

keras.utils.set_random_seed(0)
X = keras.random.normal((1, 5, 16))
last = ops.reshape(ops.arange(5) == 4, (1, 5, 1))
changed = X + ops.cast(last, "float32")  # another last step
past = ops.tril(ops.ones((1, 5, 5), dtype="bool"))

model = keras.layers.MultiHeadAttention(num_heads=4, key_dim=4)
attend = ops.dot_product_attention


def layer(X, mask):
    return model(X, X, attention_mask=mask)


def function(X, mask):
    heads = X[:, :, None]  # (batch, time, head, feature)
    return attend(heads, heads, heads, mask=mask[:, None])[:, :, 0]


for name, call in (("MultiHeadAttention", layer), ("function", function)):
    for wanted, mask in (("past", past), ("~past", ~past)):
        first, other = call(X, mask)[:, 0], call(changed, mask)[:, 0]
        off = ops.max(ops.abs(first - other))
        print(f"{name}, {wanted}: the first step changes by {off:.2f}")
