import jax.numpy as jnp
import optax

gradients = [4.0, 0.0, 0.0, 0.0]  # of four small batches; their mean is 1
clip = optax.clip_by_global_norm(1.0)

rules = {
    "MultiSteps(clip, sgd)": optax.MultiSteps(
        optax.chain(clip, optax.sgd(1.0)), 4
    ),
    "clip, then apply_every": optax.chain(
        clip, optax.sgd(0.25), optax.apply_every(4)
    ),
}
for name, rule in rules.items():
    weight = jnp.zeros(1)
    state = rule.init(weight)
    for gradient in gradients:
        update, state = rule.update(jnp.array([gradient]), state, weight)
        weight = optax.apply_updates(weight, update)
    print(f"{name}: moved by {-weight.item():.2f}")
