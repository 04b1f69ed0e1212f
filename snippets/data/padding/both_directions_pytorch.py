import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

torch.manual_seed(0)
X = torch.randn(2, 4, 3)  # (batch, time, feature)
lengths = torch.tensor([2, 4])
model = nn.LSTM(3, 5, batch_first=True, bidirectional=True)

alone, (h_alone, _) = model(X[:1, :2])  # the short one, without padding
padded, _ = model(X)
packed = pack_padded_sequence(X, lengths, True, enforce_sorted=False)
output, (h, _) = model(packed)
output, _ = pad_packed_sequence(output, batch_first=True)


def off(found, expected):
    return f"{(found - expected).abs().max():.1f}"


print("forward half, padded:", off(padded[0, :2, :5], alone[0, :, :5]))
print("backward half, padded:", off(padded[0, :2, 5:], alone[0, :, 5:]))
print("both halves, packed:", off(output[0, :2], alone[0]))

last = torch.cat([h_alone[-2, 0], h_alone[-1, 0]])
print("last state as output[:, -1]:", off(output[0, -1], last))
print("last state as output[:, length - 1]:", off(output[0, 1], last))
print("last state as h_n:", off(torch.cat([h[-2, 0], h[-1, 0]]), last))
