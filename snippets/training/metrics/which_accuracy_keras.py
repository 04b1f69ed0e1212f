import keras
import numpy as np
from keras import metrics

y = np.eye(10)[np.arange(10)]  # one example of each class, one-hot
X = np.full((10, 10), 0.01)  # nearly sure of class 0, whatever comes
X[:, 0] = 0.91

choices = {
    "'accuracy'": "accuracy",
    "CategoricalAccuracy": metrics.CategoricalAccuracy(),
    "BinaryAccuracy": metrics.BinaryAccuracy(),
    "Accuracy": metrics.Accuracy(),
}
for name, metric in choices.items():
    model = keras.Sequential([keras.Input((10,)), keras.layers.Identity()])
    model.compile(loss="binary_crossentropy", metrics=[metric])
    loss, accuracy = model.evaluate(X, y, verbose=0)
    print(f"{name}: {accuracy:.2f}")
