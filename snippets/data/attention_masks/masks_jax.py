import jax
import jax.numpy as jnp

lengths = jnp.array([4, 2])  # the second sequence ends in padding
Q = jnp.zeros((2, 4, 1, 4))  # (batch, time, head, feature)
V = jnp.broadcast_to(jnp.eye(4)[:, None, :], (2, 4, 1, 4))

valid = jnp.arange(4) < lengths[:, None]  # (batch, key)
past = jnp.tril(jnp.ones((4, 4), dtype=bool))  # (query, key)
mask = valid[:, None, None, :] & past  # (batch, 1, query, key)

output = jax.nn.dot_product_attention(Q, Q, V, mask=mask)

jnp.set_printoptions(precision=2)
print(output[0, :, 0])
print(output[1, :, 0])
