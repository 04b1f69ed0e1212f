import numpy as np
import torch
from PIL import Image
from torch.nn import functional as F

rng = np.random.default_rng(0)
pixels = rng.integers(256, size=(8, 12, 3), dtype="uint8")
image = Image.fromarray(pixels)  # or Image.open("cat.jpg")

X = torch.from_numpy(np.array(image)).permute(2, 0, 1)[None] / 255
X = F.interpolate(X, (4, 6), mode="bilinear", antialias=True)

print("shape:", tuple(X.shape))
print("first pixel:", X[0, :, 0, 0].numpy().round(3))
