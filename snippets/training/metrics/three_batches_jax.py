import jax.numpy as jnp
from flax import nnx

batches = [  # scores of three classes, and the right class
    (jnp.array([[2.0, 0.0, 1.0], [0.0, 3.0, 1.0]]), jnp.array([0, 1])),
    (jnp.array([[0.0, 1.0, 2.0], [1.0, 0.0, 0.0]]), jnp.array([1, 2])),
    (jnp.array([[0.0, 1.0, 5.0]]), jnp.array([2])),
]

metric = nnx.metrics.Accuracy()

for scores, y in batches:
    metric.update(logits=scores, labels=y)
    print(f"so far: {metric.compute():.2f}")

metric.reset()
