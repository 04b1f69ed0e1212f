import keras
import numpy as np

X = np.array([[2.0], [0.3], [-0.2], [-3.0]])  # logits: above 0 means yes
y = np.array([[1], [1], [0], [0]])

model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Identity()])
right = keras.metrics.BinaryAccuracy(threshold=0.0, name="threshold_0")
loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(loss=loss_fn, metrics=["accuracy", right])

scores = model.evaluate(X, y, verbose=0, return_dict=True)
print(f"'accuracy': {scores['accuracy']:.2f}")
print(f"threshold 0: {scores['threshold_0']:.2f}")
