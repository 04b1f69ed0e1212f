import jax.numpy as jnp

index = jnp.array([1, 1, 2])  # the 1 appears twice
ones = jnp.ones(3)

counts = jnp.zeros(4)
counts = counts.at[index].set(counts[index] + ones)
print("indexed:", counts.tolist())

counts = jnp.zeros(4).at[index].add(ones)
print("added one by one:", counts.tolist())
