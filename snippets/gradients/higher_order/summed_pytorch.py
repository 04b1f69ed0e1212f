import torch
from torch import nn
from torch.func import jacrev

torch.manual_seed(0)
X = torch.randn(4, 3)
norm = nn.BatchNorm1d(3, track_running_stats=False)
models = {"alone": nn.Tanh(), "with batch normalisation": norm}

for name, model in models.items():
    pairs = jacrev(model)(X)  # (batch, output, batch, feature)
    each = torch.stack([pairs[i, :, i] for i in range(4)])

    summed = jacrev(lambda X, model=model: model(X).sum(dim=0))(X)
    off = (summed.transpose(0, 1) - each).abs().max()
    print(f"{name}: off by {off:.2f}")
