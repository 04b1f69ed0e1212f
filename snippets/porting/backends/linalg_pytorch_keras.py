import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import numpy as np
from keras import ops

names = [name for name in dir(ops.linalg) if not name.startswith("_")]
print("ops.linalg:", ", ".join(names))

rng = np.random.default_rng(0)
root = ops.array(rng.normal(size=(4, 4)).astype("float32"))
matrix = ops.matmul(root, ops.transpose(root))
values, vectors = ops.linalg.eigh(matrix)
again = ops.matmul(vectors * values, ops.transpose(vectors))
difference = ops.max(ops.abs(again - matrix))
print("backend:", keras.backend.backend())
print("put together again, below 1e-4:", bool(difference < 1e-4))
