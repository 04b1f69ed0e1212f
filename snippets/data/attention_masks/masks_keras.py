import numpy as np
from keras import ops

lengths = np.array([4, 2])  # the second sequence ends in padding
Q = ops.zeros((2, 4, 1, 4))  # (batch, time, head, feature)
V = ops.broadcast_to(ops.eye(4)[:, None, :], (2, 4, 1, 4))

valid = np.arange(4) < lengths[:, None]  # (batch, key)
past = np.tril(np.ones((4, 4), dtype=bool))  # (query, key)
mask = valid[:, None, None, :] & past  # (batch, 1, query, key)

output = ops.dot_product_attention(Q, Q, V, mask=mask)

print(output[0, :, 0].numpy().round(2))
print(output[1, :, 0].numpy().round(2))
