import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

rng = np.random.default_rng(0)
torch.manual_seed(0)


class Draws(Dataset):
    def __init__(self, draw):
        self.draw = draw

    def __len__(self):
        return 3

    def __getitem__(self, index):
        return self.draw()


draws = {"NumPy": rng.random, "torch.rand": lambda: torch.rand(())}
for name, draw in draws.items():
    loader = DataLoader(Draws(draw))
    for epoch in (1, 2):
        values = [f"{value.item():.2f}" for value in loader]
        print(f"{name}, epoch {epoch}:", *values)
