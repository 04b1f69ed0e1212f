import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

torch.manual_seed(0)
X = torch.randn(2, 4, 3)  # (batch, time, feature)
lengths = torch.tensor([2, 4])

model = nn.LSTM(3, 1, batch_first=True)
packed = pack_padded_sequence(X, lengths, True, enforce_sorted=False)
packed_output, (last, _) = model(packed)
output, _ = pad_packed_sequence(packed_output, batch_first=True)

valid = output[0, :2, 0].tolist()
print("valid steps:", [f"{value:.2f}" for value in valid])
padded = output[0, 2:, 0].tolist()
print("padded steps:", [f"{value:.2f}" for value in padded])
print(f"last state: {last[0, 0].item():.2f}")
