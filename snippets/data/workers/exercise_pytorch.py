import numpy as np
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __init__(self, seed):
        self.seed, self.epoch = seed, 0

    def __len__(self):
        return 4

    def __getitem__(self, index):
        rng = np.random.default_rng([self.seed, self.epoch, index])
        return round(rng.random(), 2)


if __name__ == "__main__":
    for workers in (0, 2):
        dataset = Noise(seed=0)
        for epoch in range(2):
            dataset.epoch = epoch  # before the workers start
            loader = DataLoader(dataset, batch_size=4, num_workers=workers)
            print(f"{workers} workers:", *(X.tolist() for X in loader))
