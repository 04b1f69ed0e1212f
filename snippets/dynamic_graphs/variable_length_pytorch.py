import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(0)

lengths = [5, 3, 1]
# Each (time, features).
sequences = [torch.randn(n, 4, device=device) for n in lengths]
X = pad_sequence(sequences, batch_first=True)  # (batch, time, features)
model = nn.GRU(4, 6, batch_first=True).to(device)

packed = pack_padded_sequence(X, lengths, batch_first=True)
packed_state = model(packed)[1][0]  # (batch, units), each at its own end
padded_state = model(X)[1][0]  # each after the padding too
alone = torch.cat([model(sequence[None])[1][0] for sequence in sequences])

print("padded batch:", tuple(X.shape))
same = torch.allclose(packed_state, alone, atol=1e-3)
print("packed, same as one by one:", same)
same = torch.allclose(padded_state, alone, atol=1e-3)
print("not packed, same as one by one:", same)
