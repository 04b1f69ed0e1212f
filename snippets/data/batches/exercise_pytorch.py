import torch
from torch.utils.data import DataLoader

for run in (1, 2):
    torch.manual_seed(run)  # whatever else the program draws
    generator = torch.Generator().manual_seed(0)
    loader = DataLoader(
        torch.arange(6), batch_size=6, shuffle=True, generator=generator
    )
    orders = [batch.tolist() for _ in range(2) for batch in loader]
    print(f"run {run}:", *orders)
