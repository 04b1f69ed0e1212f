import jax
from flax import nnx

rngs = nnx.Rngs(0)
model = nnx.Sequential(
    nnx.Conv(1, 8, (3, 3), padding="VALID", rngs=rngs),
    nnx.BatchNorm(8, rngs=rngs),
    nnx.relu,
    lambda X: X.reshape(len(X), -1),
    nnx.Linear(8 * 6 * 6, 10, rngs=rngs),
)

parameters, statistics = nnx.state(model, nnx.Param, nnx.BatchStat)
print("trained:", sum(w.size for w in jax.tree.leaves(parameters)))
print("kept besides:", sum(w.size for w in jax.tree.leaves(statistics)))
