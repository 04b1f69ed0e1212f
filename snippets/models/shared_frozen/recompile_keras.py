import keras
from keras import layers, ops

X, y = ops.ones((32, 4)), ops.ones((32, 1))


def change(frozen_when):
    keras.utils.set_random_seed(0)
    hidden = layers.Dense(8)
    model = keras.Sequential(
        [keras.Input(shape=(4,)), hidden, layers.Dense(1)]
    )
    model.compile("sgd", "mse")
    if frozen_when == "after fit":
        model.fit(X, y, verbose=0)
    hidden.trainable = False
    if frozen_when == "compiled again":
        model.compile("sgd", "mse")
    before = ops.copy(hidden.kernel)
    model.fit(X, y, verbose=0)
    return bool(ops.any(hidden.kernel != before))


for when in ("compiled again", "after compile", "after fit"):
    print(f"frozen {when}: changed={change(when)}")
