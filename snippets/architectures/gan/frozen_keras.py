import warnings

import keras
import numpy as np

warnings.simplefilter("ignore")  # "does not have any trainable weights"
X, y = np.ones((8, 2)), np.ones((8, 1))

for name, steps in (("first step", 0), ("second step", 1)):
    keras.utils.set_random_seed(0)
    critic = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    critic.compile("sgd", "mse")  # while it is trainable
    for _ in range(steps):
        critic.train_on_batch(X, y)
    critic.trainable = False  # as for the combined model
    before = critic.get_weights()[0]
    critic.train_on_batch(X, y)
    moved = np.abs(critic.get_weights()[0] - before).max()
    print(f"frozen before its {name}, the critic moved: {int(moved > 0)}")

critic.trainable = False
both = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2), critic])
both.compile("sgd", "mse")
before = [weight.numpy() for weight in both.weights]
both.train_on_batch(np.ones((8, 4)), y)
for name, weight, old in zip(
    ("generator", "critic"), both.weights[::2], before[::2], strict=True
):
    moved = np.abs(weight.numpy() - old).max()
    print(f"combined, the {name} moved: {int(moved > 0)}")
