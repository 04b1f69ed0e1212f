import keras
from torch import nn


def torch_counts(bias):
    model = nn.Sequential(nn.Conv2d(3, 8, 3, bias=bias), nn.BatchNorm2d(8))
    trained = sum(p.numel() for p in model.parameters())
    kept = sum(b.numel() for b in model.buffers() if b.ndim)
    return trained, kept


def keras_counts(bias):
    conv = keras.layers.Conv2D(8, 3, use_bias=bias)
    norm = keras.layers.BatchNormalization()
    model = keras.Sequential([keras.Input(shape=(8, 8, 3)), conv, norm])
    trained = sum(w.numpy().size for w in model.trainable_weights)
    return trained, model.count_params() - trained


print("table: counts")
print("convolution,trained,kept by batch norm,a summary says")
for bias in (True, False):
    name = "with a bias" if bias else "without"
    trained, kept = torch_counts(bias)
    print(f"PyTorch {name},{trained},{kept},{trained}")
    trained, kept = keras_counts(bias)
    print(f"Keras {name},{trained},{kept},{trained + kept}")
