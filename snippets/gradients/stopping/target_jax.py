import jax

w = 3.0

for name, stop in (
    ("whole", lambda x: x),
    ("stopped", jax.lax.stop_gradient),
):
    loss_fn = jax.value_and_grad(
        lambda w, stop=stop: (2 * w - stop(w**2)) ** 2
    )
    loss, gradient = loss_fn(w)

    print(f"{name}: loss {loss:.0f}, gradient {gradient:.0f}")
