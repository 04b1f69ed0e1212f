import keras
from keras import ops, random

keras.utils.set_random_seed(0)
first = random.normal((1000,))
second = random.normal((1000,))

keras.utils.set_random_seed(0)
again = random.normal((1000,))

generator = random.SeedGenerator(7)
own = random.normal((1000,), seed=generator)
after = random.normal((1000,))  # as if own had not been drawn

gaps = [
    ops.mean(ops.abs(first - values)) for values in (second, again, own)
]
print(f"the next draw, difference: {gaps[0]:.1f}")
print(f"seeded again, difference: {gaps[1]:.1f}")
print(f"own generator, difference: {gaps[2]:.1f}")
print(f"after it, difference: {ops.mean(ops.abs(second - after)):.1f}")
