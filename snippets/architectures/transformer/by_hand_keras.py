import keras
import numpy as np
from keras import ops

keras.utils.set_random_seed(0)
X = keras.random.normal((2, 5, 4))  # (batch, time, feature)
scores = ops.matmul(X, ops.transpose(X, (0, 2, 1))) / 4**0.5
by_hand = ops.matmul(ops.softmax(scores), X)

model = keras.layers.MultiHeadAttention(1, key_dim=4, use_bias=False)
off = ops.max(ops.abs(model(X, X) - by_hand))
print("as it starts, above 0.1:", bool(off > 0.1))

identity = np.eye(4, dtype="float32")
for weight in model.weights:
    weight.assign(identity.reshape(weight.shape))
off = ops.max(ops.abs(model(X, X) - by_hand))
print("projections of one, below 1e-5:", bool(off < 1e-5))
