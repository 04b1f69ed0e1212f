import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(8, 12, 5)  # (batch, time, feature)
table = torch.rand(3, 5, 7)  # Keras's Conv1D kernel: (width, in, out)
offset = torch.rand(7)

model = nn.Conv1d(5, 7, 3)
model.weight.data = table.permute(2, 1, 0)  # (out, in, width)
model.bias.data = offset

got = model(X.mT).mT  # channels first, and back
print("shape:", tuple(got.shape))
window = X[0, 4:7]  # what the fifth output sees
expected = (window[:, :, None] * table).sum(dim=(0, 1)) + offset
print(f"largest difference: {(got[0, 4] - expected).abs().max():.4f}")
