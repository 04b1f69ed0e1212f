from jax import random

first_key, second_key = random.split(random.key(0))
first = random.normal(first_key, (1000,))
second = random.normal(second_key, (1000,))

first_key, second_key = random.split(random.key(0))
again = random.normal(first_key, (1000,))

own_key = random.key(7)
own = random.normal(own_key, (1000,))
after = random.normal(second_key, (1000,))  # own has its own key

print(f"the next draw, difference: {abs(first - second).mean():.1f}")
print(f"seeded again, difference: {abs(first - again).mean():.1f}")
print(f"own generator, difference: {abs(first - own).mean():.1f}")
print(f"after it, difference: {abs(second - after).mean():.1f}")
