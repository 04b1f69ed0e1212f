import os

os.environ["XLA_FLAGS"] = "--xla_force_host_platform_device_count=4"

import jax
import jax.numpy as jnp
from jax.sharding import NamedSharding, PartitionSpec

print("devices:", jax.device_count(), jax.devices()[0].platform)
mesh = jax.make_mesh((4,), ("batch",))
by_rows = NamedSharding(mesh, PartitionSpec("batch"))

W = jnp.linspace(-1.0, 1.0, 30).reshape(3, 10)
X = jnp.arange(24.0).reshape(8, 3)  # (batch, features)
X_sharded = jax.device_put(X, by_rows)
print(
    "rows on each:", [s.data.shape[0] for s in X_sharded.addressable_shards]
)

predict = jax.jit(lambda X, W: jnp.tanh(X @ W))
answers = predict(
    X_sharded, jax.device_put(W, NamedSharding(mesh, PartitionSpec()))
)
print("answers lie on:", len(answers.sharding.device_set), "devices")
print("split by:", answers.sharding.spec)

difference = abs(answers - predict(X, W)).max()
print(f"largest difference to one device: {difference:.6f}")
