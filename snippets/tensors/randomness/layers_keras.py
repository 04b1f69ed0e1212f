import keras
from keras import initializers, layers, ops

keras.utils.set_random_seed(0)
shared = initializers.GlorotUniform()  # one object for two layers

for name, start in (("a name", "glorot_uniform"), ("one object", shared)):
    one = layers.Dense(4, kernel_initializer=start)
    two = layers.Dense(4, kernel_initializer=start)
    one.build((None, 4))
    two.build((None, 4))
    difference = ops.max(ops.abs(one.kernel - two.kernel))
    print(f"{name}, difference: {difference:.1f}")
