import numpy as np
from keras import ops

hidden = ops.array([[-1.0, -2.0, 0.0], [-3.0, 0.0, 0.0]])  # (batch, time)
valid = ops.array([[True, True, False], [True, False, False]])

print("with padding:", ops.max(hidden, axis=1).numpy().tolist())

masked = ops.where(valid, hidden, -np.inf)
print("without:", ops.max(masked, axis=1).numpy().tolist())
