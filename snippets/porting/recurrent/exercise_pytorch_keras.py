import keras
import numpy as np
import torch
from torch import nn

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(8, 20, 3)).astype("float32")
source = keras.layers.LSTM(4)
expected = source(X).numpy()

kernel, recurrent, bias = map(torch.tensor, source.get_weights())
model = nn.LSTM(3, 4, batch_first=True)
model.load_state_dict(
    {
        "weight_ih_l0": kernel.T,
        "weight_hh_l0": recurrent.T,
        "bias_ih_l0": bias,
        "bias_hh_l0": torch.zeros(16),
    }
)
outputs, (hidden, cell) = model(torch.tensor(X))
off = np.abs(hidden[0].detach().numpy() - expected).max()
print("last output, below 1e-5:", bool(off < 1e-5))

loss = outputs.sum()
loss.backward()
same = (model.bias_ih_l0.grad - model.bias_hh_l0.grad).abs().max()
print(f"gradients of the two biases differ by {same:.1f}")
