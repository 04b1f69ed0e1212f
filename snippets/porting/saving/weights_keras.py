import keras
from keras import layers, ops


def build():
    parts = [layers.Dense(8, activation="relu"), layers.Dense(1)]
    return keras.Sequential([keras.Input(shape=(4,)), *parts])


keras.utils.set_random_seed(0)
X = keras.random.normal((16, 4))
model, fresh = build(), build()
print("before, equal outputs:", bool(ops.all(model(X) == fresh(X))))

model.save_weights("model.weights.h5")
fresh.load_weights("model.weights.h5")

difference = ops.max(ops.abs(model(X) - fresh(X)))
print(f"after, largest difference: {difference:.0f}")
print("names:", [weight.name for weight in fresh.weights])
