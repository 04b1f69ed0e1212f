import numpy as np
import torch
from PIL import Image

rng = np.random.default_rng(0)
pixels = rng.integers(256, size=(8, 12, 3), dtype="uint8")
X = torch.tensor(pixels).permute(2, 0, 1)[None] / 255

back = (X[0].permute(1, 2, 0) * 255).round().to(torch.uint8)
image = Image.fromarray(back.numpy())

print("size:", image.size)
off = np.abs(np.array(image).astype(int) - pixels).max()
print("largest difference:", off)
