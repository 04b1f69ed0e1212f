import numpy as np
import tensorflow as tf

X = tf.ones(3)
shared = np.from_dlpack(X)
print("numpy() twice, the same:", np.shares_memory(X.numpy(), X.numpy()))
print(
    "DLPack twice, the same:", np.shares_memory(shared, np.from_dlpack(X))
)
print("writable:", shared.flags.writeable)
