import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"

lengths = [5, 3, 1]
sequences = [torch.randn(n, 4, device=device) for n in lengths]
X = pad_sequence(sequences, batch_first=True)  # (batch, time, features)

model = nn.GRU(4, 6, batch_first=True).to(device)
packed = pack_padded_sequence(X, lengths, batch_first=True)

with torch.no_grad():
    told = model(packed)[1][0]  # (batch, units): knows the lengths
    not_told = model(X)[1][0]  # reads the padding as data
    alone = torch.cat([model(s[None])[1][0] for s in sequences])

print("padded batch:", tuple(X.shape))
difference = (told - alone).abs().max()
print(f"packed, largest difference: {difference:.1f}")
difference = (not_told - alone).abs().max()
print(f"not packed, largest difference: {difference:.1f}")
