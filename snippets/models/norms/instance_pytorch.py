import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(8, 6, 4, 4) * 3 + 5

for kept in (False, True):
    model = nn.InstanceNorm2d(6, track_running_stats=kept)
    model.train()
    trained = model(X)
    model.eval()
    tested = model(X)
    trained, tested = abs(trained.mean()), abs(tested.mean())
    count = len(list(model.parameters()))
    print(f"track_running_stats={kept}: {count} weights")
    print(f"mean in training {trained:.1f}, in a test {tested:.1f}")

y = nn.GroupNorm(6, 6)(X[:, :, :1, :1])  # groups of one value
print(f"one pixel, largest value: {y.abs().max():.1f}")
