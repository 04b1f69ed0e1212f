import jax.numpy as jnp
import numpy as np
import torch

A = np.diag([1.0, 1.0, 0.5]).astype("float32")  # 1 appears twice
turn = np.array([[0.6, -0.8, 0], [0.8, 0.6, 0], [0, 0, 1]], "float32")

U, S, Vh = (part.numpy() for part in torch.linalg.svd(torch.tensor(A)))
flipped = (-U, -Vh)  # both signs changed
turned = (U @ turn, turn.T @ Vh)  # another basis for the equal values
for name, (left, right) in {"signs": flipped, "basis": turned}.items():
    print(f"{name}: U differs by {np.abs(left - U).max():.1f},", end=" ")
    print(f"U S V by {np.abs(left * S @ right - A).max():.1f}")

S = jnp.linalg.svd(jnp.array(A), compute_uv=False)
print("JAX, singular values:", [f"{value:.2f}" for value in S])
