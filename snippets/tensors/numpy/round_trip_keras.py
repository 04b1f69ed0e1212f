import numpy as np
from keras import ops

data = np.array([1.0, 2.0, 3.0], dtype="float32")
X = ops.convert_to_tensor(data)
copy = ops.copy(X)

data[0] = 10
back = ops.convert_to_numpy(X)
back[1] = 20

print("tensor:", ops.convert_to_numpy(X).tolist())
print("copy:", ops.convert_to_numpy(copy).tolist())
print("first array:", data.tolist())
print("array that came back:", back.tolist())
