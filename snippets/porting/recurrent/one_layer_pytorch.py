import torch
from torch import nn

X = torch.zeros(8, 5, 3)  # (batch, time, feature)

model = nn.LSTM(3, 4, batch_first=True)
outputs, (hidden, cell) = model(X)

print("outputs:", tuple(outputs.shape))
print("hidden, cell:", tuple(hidden.shape), tuple(cell.shape))

for name, weight in model.named_parameters():
    print(f"{name}: {tuple(weight.shape)}")
