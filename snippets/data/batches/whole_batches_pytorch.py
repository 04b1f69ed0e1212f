import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
X = torch.arange(12)

batches = X.split(3)
loader = DataLoader(batches, batch_size=None, shuffle=True)

for epoch in range(2):
    print([batch.tolist() for batch in loader])
