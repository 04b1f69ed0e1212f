import numpy as np
from keras import ops

X = ops.array([1.5, 2.5])
labels = ops.array([7, 2])
data = ops.array(np.array([1.5, 2.5]))

halves = ops.divide(labels, 2)
mixed = ops.multiply(X, labels)
single = ops.cast(data, "float32")

print("a list of floats:", X.dtype.name)
print("a list of integers:", labels.dtype.name)
print("a NumPy array of floats:", data.dtype.name)
print("integers, divided:", halves.dtype.name, halves.numpy().tolist())
print("float times integer:", mixed.dtype.name, mixed.numpy().tolist())
print("converted:", single.dtype.name)
