import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported

import numpy as np
from keras import ops

X = ops.array(np.array([0.1, 0.2]))

print("add:", ops.add(X, X).dtype)
print("maximum:", ops.maximum(X, X).dtype)
print(f"lost: {abs(float(ops.maximum(X, X)[0]) - 0.1):.1e}")
