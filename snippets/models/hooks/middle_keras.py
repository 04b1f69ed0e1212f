import keras
from keras import layers

keras.utils.set_random_seed(0)
X = keras.random.normal((5, 8))
hidden, last = layers.Dense(16, name="hidden"), layers.Dense(3)
model = keras.Sequential(
    [keras.Input(shape=(8,)), hidden, layers.ReLU(), last]
)

watched = model.get_layer("hidden").output
both = keras.Model(
    model.inputs, {"hidden": watched, "last": model.outputs[0]}
)

seen = both(X)
y = seen["last"]

print("prediction:", tuple(y.shape))
print("hidden layer:", tuple(seen["hidden"].shape))
