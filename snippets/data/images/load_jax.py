import jax
import jax.numpy as jnp
import numpy as np
from PIL import Image

rng = np.random.default_rng(0)
pixels = rng.integers(256, size=(8, 12, 3), dtype="uint8")
image = Image.fromarray(pixels)  # or Image.open("cat.jpg")

X = jnp.array(np.array(image)[None]) / 255
X = jax.image.resize(X, (1, 4, 6, 3), "bilinear")

print("shape:", X.shape)
print("first pixel:", np.asarray(X[0, 0, 0]).round(3))
