import keras
import numpy as np
from keras import layers

X = np.arange(2.0).reshape(1, 1, 2, 1).repeat(100, axis=0)  # 0 and 1
flip = layers.RandomFlip("horizontal", seed=0)
model = keras.Sequential([flip])

calls = {
    "the layer": lambda X: flip(X),
    "training=False": lambda X: flip(X, training=False),
    "model(X)": lambda X: model(X),
    "predict": lambda X: model.predict(X, verbose=0),
}
for name, call in calls.items():
    turned = np.asarray(call(X))[:, 0, 0, 0].sum()
    print(f"{name}: {'some' if turned > 0 else 'none'} of 100 flipped")
