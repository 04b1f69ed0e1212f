import numpy as np
import tensorflow as tf

data = np.array([1.0, 2.0, 3.0], dtype="float32")
X = tf.constant(data)
copy = tf.identity(X)

data[0] = 10
back = X.numpy()
back[1] = 20

print("tensor:", X.numpy().tolist())
print("copy:", copy.numpy().tolist())
print("first array:", data.tolist())
print("array that came back:", back.tolist())
