import torch
from torch.nn.utils.rnn import pad_sequence

sequences = [[1, 2, 3], [4], [5, 6]]

X = [torch.tensor(ids) for ids in sequences]
print("default:", pad_sequence(X, batch_first=True).tolist())

X = [torch.tensor(ids[-2:]) for ids in sequences]  # the last two
X = pad_sequence(X, batch_first=True, padding_side="left")
print("left, two:", X.tolist())
