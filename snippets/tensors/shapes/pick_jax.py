import jax.numpy as jnp

X = jnp.arange(12.0).reshape(3, 4)  # (batch, feature)
best = jnp.array([3, 0, 2])  # a column for each row

last = X[:, -1]
rows = X[jnp.array([2, 0])]
one_each = jnp.take_along_axis(X, best[:, None], axis=1)[:, 0]
points = X[jnp.array([0, 1]), jnp.array([3, 0])]  # at (0, 3) and (1, 0)

changed = X.at[:, 0].set(-1)

print("last column:", last.tolist())
print("rows 2 and 0:", rows.tolist())
print("one of each row:", one_each.tolist())
print("at two points:", points.tolist())
print("first column set:", changed.tolist())
