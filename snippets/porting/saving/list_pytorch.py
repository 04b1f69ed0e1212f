import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(16, 4)


class Stack(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.blocks = kind([nn.Linear(4, 4), nn.Linear(4, 4)])

    def forward(self, X):
        for block in self.blocks:
            X = block(X)
        return X


for kind in (list, nn.ModuleList):
    model, fresh = Stack(kind), Stack(kind)
    torch.save(model.state_dict(), "weights.pt")
    fresh.load_state_dict(torch.load("weights.pt"))
    off = (model(X) - fresh(X)).abs().max()
    print(f"{kind.__name__}: {len(model.state_dict())} arrays saved")
    print(f"  difference after loading: {off:.2f}")
