import jax


@jax.custom_vjp
def reverse(x, strength):
    return x


def forward(x, strength):
    return x, strength  # the value, and what to keep


def backward(strength, upstream):
    return -strength * upstream, None  # one for each argument


reverse.defvjp(forward, backward)
x = 3.0

y = reverse(x, 0.5)
gradient = jax.grad(lambda x: reverse(x, 0.5) ** 2)(x)

print(f"value: {y:.1f}, gradient: {gradient:.1f}")
