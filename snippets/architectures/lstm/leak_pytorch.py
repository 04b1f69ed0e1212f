import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(4, 6, 3)  # meant as (batch, time, feature)
changed = X.clone()
changed[0] += 1  # another first example

for batch_first in (False, True):
    model = nn.LSTM(3, 5, batch_first=batch_first)
    before, after = model(X)[0], model(changed)[0]
    moved = (after - before).abs()[3].max() > 0  # of the last example
    print(f"batch_first={batch_first}, last example moved: {int(moved)}")
