import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

X = torch.zeros(10, 20, 50)  # (batch, time, feature)
packed = pack_padded_sequence(X, torch.full((10,), 20), batch_first=True)

output, lengths = pad_packed_sequence(packed)
print("by default:", tuple(output.shape))
output, lengths = pad_packed_sequence(packed, batch_first=True)
print("batch_first=True:", tuple(output.shape))
