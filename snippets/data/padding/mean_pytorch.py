import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

sequences = [torch.tensor(ids) for ids in ([1, 2, 3], [4], [5, 6])]
weights = torch.tensor([100.0, 1, 2, 3, 4, 5, 6])[:, None]  # 100: padding

X = pad_sequence(sequences, batch_first=True)  # (batch, time)
valid = (X != 0)[:, :, None]

embedding = nn.Embedding.from_pretrained(weights)
hidden = embedding(X)  # (batch, time, feature)
mean = (hidden * valid).sum(dim=1) / valid.sum(dim=1)

print("padded:", X.tolist())
print("mean:", mean[:, 0].tolist())
