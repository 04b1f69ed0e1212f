import keras
from keras import ops


def report(name, start):
    first, second = start((100, 100)), start((100, 100))
    print(f"{name}: {ops.mean(first == second):.1f} of the values equal")


seeds = keras.random.SeedGenerator(0)
report("without a seed", keras.initializers.GlorotUniform())
report("seed=0", keras.initializers.GlorotUniform(seed=0))
report("a generator", keras.initializers.GlorotUniform(seed=seeds))
