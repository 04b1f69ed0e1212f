import random

import keras
import numpy as np
import tensorflow as tf

seeds = {
    "tf.random.set_seed": tf.random.set_seed,
    "np.random.seed": np.random.seed,
    "random.seed": random.seed,
    "keras.utils.set_random_seed": keras.utils.set_random_seed,
}
for name, seed in seeds.items():
    weights = []
    for _ in range(2):
        seed(0)
        layer = keras.layers.Dense(4)
        layer.build((None, 4))
        weights.append(layer.kernel.numpy())
    same = "the same" if (weights[0] == weights[1]).all() else "others"
    print(f"{name}: {same}")
