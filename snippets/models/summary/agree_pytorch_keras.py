import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(16, 6, 4)).astype("float32")  # (batch, time, feature)
torch.manual_seed(0)
model = nn.GRU(4, 5, batch_first=True)
twin = keras.layers.GRU(5)
twin.build((None, 6, 4))


def convert(values):
    """From the gates reset, update, new to Keras's update, reset, new."""
    r, z, n = values.detach().numpy().reshape(3, 5, -1)
    return np.concatenate([z, r, n]).T  # (in, 3 * out)


weights = [convert(p) for p in model.parameters()]
kernel, recurrent, bias_in, bias_recurrent = weights
bias = np.concatenate([bias_in, bias_recurrent])
twin.set_weights([kernel, recurrent, bias])
actual = twin(X).numpy()

# Compare: six steps, each adds 9 products below 1 and is squashed.
expected = model(torch.tensor(X))[0][:, -1].detach().numpy()
difference = np.abs(actual - expected).max()
assert difference < 5e-6
print(
    "parameters of both:", sum(w.size for w in weights), twin.count_params()
)
print("largest difference below 5e-6:", bool(difference < 5e-6))
