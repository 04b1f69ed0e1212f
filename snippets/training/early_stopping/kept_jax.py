import jax
from flax import nnx

ones = nnx.initializers.ones
model = nnx.Linear(1, 1, use_bias=False, kernel_init=ones, rngs=nnx.Rngs(0))

kept = {
    "best = model": model,
    "nnx.state(model)": nnx.state(model),
    "the arrays": jax.tree.map(lambda array: array, nnx.state(model)),
    "clone(model)": nnx.clone(model),
}

model.kernel[...] = model.kernel[...] + 1  # the training goes on

for name, state in kept.items():
    weight = state.kernel[...]
    print(f"{name}: {weight.item():.0f}")
