import numpy as np

rng = np.random.default_rng(0)
products = 9 + 128  # of the convolution, then of the dense layer
bits = np.finfo("float32").nmant + 1
bound = products * 2.0 ** (1 - bits)

largest = 0.0
for _ in range(1000):  # sums added up one by one, in two orders
    a, b = rng.normal(size=(2, products)).astype("float32")
    forwards, backwards = np.float32(0), np.float32(0)
    for x, y in zip(a, b, strict=True):
        forwards += x * y
    for x, y in zip(a[::-1], b[::-1], strict=True):
        backwards += x * y
    largest = max(largest, abs(forwards - backwards) / abs(a * b).sum())

print("products in a sum:", products)
print("bits of a float32:", bits)
print(f"bound: {bound:.0e}")
print(f"largest difference of two orders: {largest:.0e}")
