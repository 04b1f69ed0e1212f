from keras import ops

X = ops.reshape(ops.arange(6.0), (3, 2))  # (batch, feature)


def norm(x):  # of one example
    return ops.sqrt(ops.sum(x * x))


at_once = ops.vectorized_map(norm, X)
one_by_one = ops.map(norm, X)

print("vectorized_map:", [f"{value:.2f}" for value in at_once])
print("map:", [f"{value:.2f}" for value in one_by_one])
