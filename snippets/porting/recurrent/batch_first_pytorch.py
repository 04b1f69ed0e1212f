import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(8, 5, 3)  # (batch, time, feature)
other = X.clone()
other[:-1] = 0  # other companions for the last example

for batch_first in (True, False):
    torch.manual_seed(0)
    model = nn.LSTM(3, 4, batch_first=batch_first)
    outputs, changed = model(X)[0], model(other)[0]
    off = (outputs[-1] - changed[-1]).abs().max()
    print(f"batch_first={batch_first}: shape {tuple(outputs.shape)}")
    print(f"  the last example changes by {off:.2f}")
