import keras
from keras import ops

keras.utils.set_random_seed(0)
X = keras.random.normal((2, 5, 16))  # (batch, time, feature)
model = keras.layers.MultiHeadAttention(num_heads=4, key_dim=4)
expected = model(X, X)

kernels = model.get_weights()
query, key, value = (
    ops.einsum("btf,fhs->bhts", X, kernel) + bias[:, None]
    for kernel, bias in zip(kernels[:6:2], kernels[1:6:2], strict=True)
)
scores = ops.einsum("bhts,bhus->bhtu", query, key) / 4**0.5
joined = ops.einsum("bhtu,bhus->bths", ops.softmax(scores), value)
output = ops.einsum("bths,hsf->btf", joined, kernels[6]) + kernels[7]

print(f"largest difference: {ops.max(ops.abs(output - expected)):.4f}")
