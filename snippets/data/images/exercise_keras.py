import numpy as np
from keras import ops
from PIL import Image

rng = np.random.default_rng(0)
pixels = rng.integers(256, size=(8, 12, 3), dtype="uint8")
X = ops.convert_to_tensor(pixels[None] / 255, dtype="float32")

back = ops.cast(ops.round(X[0] * 255), "uint8")
image = Image.fromarray(back.numpy())

print("size:", image.size)
off = np.abs(np.array(image).astype(int) - pixels).max()
print("largest difference:", off)
