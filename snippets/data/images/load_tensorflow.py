import numpy as np
import tensorflow as tf
from PIL import Image

rng = np.random.default_rng(0)
pixels = rng.integers(256, size=(8, 12, 3), dtype="uint8")
image = Image.fromarray(pixels)  # or tf.io.decode_image

X = tf.image.convert_image_dtype(np.array(image)[None], tf.float32)
X = tf.image.resize(X, (4, 6), antialias=True)

print("shape:", tuple(X.shape))
print("first pixel:", X[0, 0, 0].numpy().round(3))
