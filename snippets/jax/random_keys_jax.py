import jax

key = jax.random.key(0)
a = jax.random.normal(key, (3,))
b = jax.random.normal(key, (3,))  # the same key again
print("same key, same numbers:", bool((a == b).all()))

key, subkey = jax.random.split(key)
c = jax.random.normal(subkey, (3,))
print("new key, same numbers:", bool((a == c).all()))
