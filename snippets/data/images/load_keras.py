import numpy as np
from keras import layers
from PIL import Image

rng = np.random.default_rng(0)
pixels = rng.integers(256, size=(8, 12, 3), dtype="uint8")
image = Image.fromarray(pixels)  # or Image.open("cat.jpg")

X = layers.Rescaling(1 / 255)(np.array(image)[None])
X = layers.Resizing(4, 6, antialias=True)(X)

print("shape:", tuple(X.shape))
print("first pixel:", X[0, 0, 0].numpy().round(3))
