import jax.numpy as jnp

A = jnp.array([[2.0, 1.0], [1.0, 3.0], [0.0, 1.0]])
b = jnp.array([1.0, 2.0, 3.0])

U, S, Vh = jnp.linalg.svd(A, full_matrices=False)
rebuilt = U @ jnp.diag(S) @ Vh

x = jnp.linalg.lstsq(A, b)[0]
image = A @ x  # matrix times vector

print("U, S, V:", U.shape, S.shape, Vh.shape)
print("singular values:", [f"{value:.3f}" for value in S])
print(f"rebuilt, below 1e-5: {abs(rebuilt - A).max() < 1e-5}")
print("best x:", [f"{value:.3f}" for value in x])
print("A x:", [f"{value:.3f}" for value in image])
