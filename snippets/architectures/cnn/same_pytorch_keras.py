import keras
import numpy as np
import torch
from torch.nn.functional import conv1d, pad

rng = np.random.default_rng(0)


def total_padding(size, kernel, stride):
    steps = -(-size // stride)  # rounded up
    return max(0, (steps - 1) * stride + kernel - size)


print("table: same")
print("size / kernel / stride,left + right,padded so,half on each side")
for size, kernel, stride in (
    *((8, 3, 1), (8, 4, 1)),  # one odd and one even kernel
    *((8, 3, 2), (7, 3, 2), (8, 5, 2)),
):
    X = rng.normal(size=(2, size, 3)).astype("float32")
    layer = keras.layers.Conv1D(4, kernel, strides=stride, padding="same")
    expected = layer(X).numpy()

    X = torch.tensor(X).permute(0, 2, 1)  # (batch, channel, time)
    weight = torch.tensor(layer.kernel.numpy()).permute(2, 1, 0)
    total = total_padding(size, kernel, stride)
    left, right = total // 2, total - total // 2
    found = []
    for sides in ((left, right), (kernel // 2, kernel // 2)):
        output = conv1d(pad(X, sides), weight, stride=stride)
        output = output.permute(0, 2, 1).numpy()
        if output.shape != expected.shape:
            found.append("another size")
            continue
        off = np.abs(output - expected).max()
        found.append("equal" if off < 1e-5 else "other numbers")
    print(
        f"{size} / {kernel} / {stride},{left} + {right},{','.join(found)}"
    )
