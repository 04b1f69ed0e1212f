import keras
import numpy as np
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

X = np.array([[3, 1, 0, 0], [2, 1, 3, 2]])  # 0 fills up
lengths = [2, 4]
rng = np.random.default_rng(0)
table, kernel, recurrent = (
    rng.normal(size=size).astype("float32")
    for size in ((4, 2), (2, 12), (3, 12))
)

embedding = keras.layers.Embedding(4, 2, mask_zero=True)
lstm = keras.layers.LSTM(3, use_bias=False)
masked = keras.Sequential([embedding, lstm])
masked.build(X.shape)
masked.set_weights([table, kernel, recurrent])
short = masked(X[:1, :2])
row = embedding(np.array([0])).numpy()[0]
print("embedding of 0:", [f"{value:.2f}" for value in row])
off = np.abs(masked(X)[0] - short[0]).max()
print(f"Keras, masked: {off:.2f} from the short one")

embedding = nn.Embedding.from_pretrained(torch.tensor(table))
lstm = nn.LSTM(2, 3, bias=False, batch_first=True)
lstm.weight_ih_l0.data = torch.tensor(kernel.T)
lstm.weight_hh_l0.data = torch.tensor(recurrent.T)
embedded = embedding(torch.tensor(X))
packed = pack_padded_sequence(
    embedded, lengths, batch_first=True, enforce_sorted=False
)
for name, given in (("plain", embedded), ("packed", packed)):
    _, (h, c) = lstm(given)
    off = np.abs(h[0, 0].detach().numpy() - short[0]).max()
    print(f"PyTorch, {name}: {off:.2f} from the short one")
