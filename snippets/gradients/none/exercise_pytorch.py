import torch
from torch import nn


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 8)
        self.main = nn.Linear(8, 1)
        self.extra = nn.Linear(8, 1)

    def forward(self, X):
        hidden = torch.relu(self.body(X))
        return self.main(hidden), self.extra(hidden)


torch.manual_seed(0)
model = TwoHeads()
main, extra = model(torch.randn(16, 4))
loss = (main**2).mean() + (extra.detach() ** 2).mean()
loss.backward()

names = [name for name, p in model.named_parameters() if p.grad is None]
print("without a gradient:", names)
