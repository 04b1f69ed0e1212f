import jax
import jax.numpy as jnp
import orbax.checkpoint as ocp
from etils import epath
from flax import nnx


def build(seed):
    parts = (
        nnx.Linear(n, m, rngs=nnx.Rngs(seed)) for n, m in ((4, 8), (8, 1))
    )
    return nnx.Sequential(next(parts), nnx.relu, next(parts))


X = jax.random.normal(jax.random.key(0), (16, 4))
model, fresh = build(0), build(1)
print("before, equal outputs:", bool(jnp.all(model(X) == fresh(X))))

with ocp.StandardCheckpointer() as checkpointer:
    path = epath.Path("weights").absolute()
    checkpointer.save(path, nnx.state(model))
    checkpointer.wait_until_finished()
    nnx.update(fresh, checkpointer.restore(path, nnx.state(fresh)))

difference = jnp.abs(model(X) - fresh(X)).max()
print(f"after, largest difference: {difference:.0f}")
paths = [
    ".".join(map(str, p)) for p, _ in nnx.to_flat_state(nnx.state(fresh))
]
print("names:", paths)
