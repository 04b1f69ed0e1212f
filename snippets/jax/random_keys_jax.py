import jax

key = jax.random.key(0)
a = jax.random.normal(key, (3,))
b = jax.random.normal(key, (3,))  # the same key again
print("first:", [round(x, 2) for x in a.tolist()])
print("same key:", [round(x, 2) for x in b.tolist()])

key, subkey = jax.random.split(key)
c = jax.random.normal(subkey, (3,))
print("new key:", [round(x, 2) for x in c.tolist()])
