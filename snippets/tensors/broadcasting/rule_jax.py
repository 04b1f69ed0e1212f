import jax.numpy as jnp

X = jnp.array([[1.0, 2.0, 3.0], [5.0, 6.0, 10.0]])  # (batch, feature)
y = jnp.array([10.0, 20.0])  # (batch,)

centred = X - X.mean(axis=0)  # (2, 3) - (3,)
shares = X / X.sum(axis=1, keepdims=True)  # (2, 3) / (2, 1)
columns = X * y[:, None]  # (2, 3) * (2, 1)

column = X[:, :1]  # (2, 1)
table = column - y  # (2, 1) - (2,)

print("centred:", centred.tolist())
print("sums of the shares:", [f"{row:.2f}" for row in shares.sum(axis=1)])
print("rows scaled:", columns.tolist())
print("column minus flat:", table.tolist())
