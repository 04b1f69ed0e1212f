import keras
import torch
from keras import layers
from safetensors.numpy import load_file
from safetensors.torch import save_file
from torch import nn

torch.manual_seed(0)
X = torch.randn(16, 4)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
save_file(model.state_dict(), "weights.safetensors")

parts = [layers.Dense(8, activation="relu"), layers.Dense(1)]
ported = keras.Sequential([keras.Input(shape=(4,)), *parts])
arrays = load_file("weights.safetensors")  # NumPy only, no PyTorch
for place, layer in zip((0, 2), ported.layers, strict=True):
    kernel, bias = arrays[f"{place}.weight"].T, arrays[f"{place}.bias"]
    layer.set_weights([kernel, bias])
ported.save("model.keras")
loaded = keras.saving.load_model("model.keras")
got = loaded(X.numpy()).numpy()

# Compare: sums of 5 and of 9 terms, each rounded.
expected = model(X).detach().numpy()
difference = abs(got - expected).max() / abs(expected).max()
assert difference < (5 + 9) * 2**-23
print("largest difference below 1e-5:", bool(difference < 1e-5))
