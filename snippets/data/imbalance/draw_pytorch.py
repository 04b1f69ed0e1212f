import torch
from torch.utils.data import DataLoader, WeightedRandomSampler

torch.manual_seed(0)
y = torch.repeat_interleave(
    torch.tensor([0, 1, 2]), torch.tensor([900, 90, 10])
)
counts = torch.bincount(y)

weights = 1 / counts
wrong = WeightedRandomSampler(weights, 1000)
right = WeightedRandomSampler(weights[y], 1000)

for name, sampler in (
    ("weights of classes", wrong),
    ("of examples", right),
):
    loader = DataLoader(
        torch.arange(1000), batch_size=1000, sampler=sampler
    )
    (index,) = loader
    shares = torch.bincount(y[index], minlength=3) / 1000
    print(f"{name}: {shares.numpy().round(1)}", end=" ")
    print("different examples:", len(index.unique()))
