import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(4, 6, 8)  # meant as (batch, time, feature)
changed = X.clone()
changed[0] += torch.randn(6, 8)  # another first example

for batch_first in (False, True):
    model = nn.MultiheadAttention(8, 2, batch_first=batch_first)
    before, after = model(X, X, X)[0], model(changed, changed, changed)[0]
    moved = (after - before).abs()[3].max() > 0  # of the last example
    print(f"batch_first={batch_first}, last example moved: {int(moved)}")
