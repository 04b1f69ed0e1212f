import keras
import numpy as np
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

torch.manual_seed(0)
X = np.random.default_rng(0).normal(size=(8, 12, 6)).astype("float32")
lengths = np.arange(5, 13)
valid = np.arange(12) < lengths[:, None]  # (batch, time)

model = nn.LSTM(6, 10, batch_first=True)
other = keras.layers.LSTM(10, return_sequences=True, return_state=True)
other.build(X.shape)
w_in, w_back, b_in, b_back = (
    weights.detach().numpy().copy() for weights in model.parameters()
)
other.set_weights([w_in.T, w_back.T, b_in + b_back])
found, found_last, _ = other(X, mask=valid)
found, found_last = found.numpy(), found_last.numpy()

# Compare: 12 steps, each with sums of 16 products, squashed below one.
t = torch.tensor(X)
packed = pack_padded_sequence(t, lengths, True, enforce_sorted=False)
output, (last, _) = model(packed)
output, _ = pad_packed_sequence(output, batch_first=True)
output, last = output.detach().numpy(), last[0].detach().numpy()
difference = np.abs(found - output)[valid].max()
assert difference < 1e-5
print("valid steps, below 1e-5:", bool(difference < 1e-5))
difference = np.abs(found_last - last).max()
assert difference < 1e-5
print("last state, below 1e-5:", bool(difference < 1e-5))
print(f"padded steps: {np.abs(found - output)[~valid].max():.1f}")
