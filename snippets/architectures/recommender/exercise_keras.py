import keras
import numpy as np
from keras import ops

keras.utils.set_random_seed(0)
users, items = keras.random.normal((3, 4)), keras.random.normal((6, 4))
seen = np.array([[0, 1], [2, 3], [4, 5]])  # items of each user

scores = ops.matmul(users, ops.transpose(items))  # (user, item)
hidden = ops.max(ops.one_hot(seen, 6), axis=1) > 0
scores = ops.where(hidden, -np.inf, scores)
best = ops.top_k(scores, 2)[1].numpy()

rows = zip(best.tolist(), seen.tolist(), strict=True)
again = sum(len(set(one) & set(other)) for one, other in rows)
print("recommended:", best.shape)
print("seen before:", again)
