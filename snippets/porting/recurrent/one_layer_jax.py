import jax.numpy as jnp
from flax import nnx

X = jnp.zeros((8, 5, 3))  # (batch, time, feature)

lstm = nnx.OptimizedLSTMCell(3, 4, rngs=nnx.Rngs(0))
model = nnx.RNN(lstm, return_carry=True, rngs=nnx.Rngs(0))
(cell, hidden), outputs = model(X)

print("outputs:", outputs.shape)
print("hidden, cell:", hidden.shape, cell.shape)

for path, weight in nnx.to_flat_state(nnx.state(lstm, nnx.Param)):
    print(f"{'.'.join(path)}: {weight.shape}")
