import jax.numpy as jnp
import numpy as np

data = np.array([1.0, 2.0, 3.0], dtype="float32")
X = jnp.array(data)
copy = X.copy()

data[0] = 10
back = np.array(X)  # np.asarray(X) would be read-only
back[1] = 20

print("tensor:", X.tolist())
print("copy:", copy.tolist())
print("first array:", data.tolist())
print("array that came back:", back.tolist())
