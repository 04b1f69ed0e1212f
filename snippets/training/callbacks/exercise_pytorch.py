import math

import torch
from torch import nn


class StopIfNaN:
    def on_batch_end(self, step, loss):
        return math.isnan(loss) or math.isinf(loss)


X, y = torch.ones(8, 2), torch.ones(8, 1)
torch.manual_seed(0)
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1e30)
callback = StopIfNaN()
for step in range(100):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(X), y)
    loss.backward()
    optimizer.step()
    if callback.on_batch_end(step, loss.item()):
        break
print("stopped in step", step)
