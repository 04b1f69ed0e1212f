import math

import keras
from keras import initializers, ops

keras.utils.set_random_seed(0)
shape = (3, 3, 64, 128)
n = 3 * 3 * 128
by_hand = initializers.RandomNormal(0, math.sqrt(2 / n))
print(f"by hand: {ops.std(by_hand(shape)):.3f}")

fan_out = initializers.VarianceScaling(2, "fan_out", "untruncated_normal")
print(f"fan_out: {ops.std(fan_out(shape)):.3f}")
fan_in = initializers.HeNormal()
print(f"fan_in, HeNormal: {ops.std(fan_in(shape)):.3f}")
