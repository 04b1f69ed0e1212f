import numpy as np
from keras import layers

X = np.array([0, 127, 255], dtype="uint8")
scale = layers.Rescaling(1 / 255)

print("once:", scale(X).numpy().round(4))
print("twice:", scale(scale(X)).numpy().round(4))
