import jax
import jax.numpy as jnp

X = jnp.array([-1.0, 2.0, 3.0, 4.0])
seen = []


def positive(x):
    jax.debug.callback(lambda x: seen.append("positive"), x)
    return x


def negative(x):
    jax.debug.callback(lambda x: seen.append("negative"), x)
    return -x


def choose(x):
    return jax.lax.cond(x > 0, positive, negative, x)


for x in X:
    choose(x)
jax.effects_barrier()
print("loop:", seen.count("positive"), "and", seen.count("negative"))

seen.clear()
jax.vmap(choose)(X)
jax.effects_barrier()
print("vmap:", seen.count("positive"), "and", seen.count("negative"))
