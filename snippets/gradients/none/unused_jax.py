import jax

w = 2.0
v = 5.0  # the loss does not use it

gradients = jax.grad(lambda w, v: 3 * w**2, argnums=(0, 1))(w, v)
between = jax.grad(lambda hidden: 3 * hidden)(w**2)

print("of a weight:", gradients[0])
print("of a weight that is not used:", gradients[1])
print("of the value between:", between)
