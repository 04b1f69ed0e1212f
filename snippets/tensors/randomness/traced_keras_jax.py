import os

os.environ["KERAS_BACKEND"] = "jax"  # before keras is imported

import jax
from keras import random


@jax.jit
def draw(X):
    return X + random.normal((2,))


draw(0.0)
