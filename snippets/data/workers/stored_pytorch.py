import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Noise(Dataset):
    def __init__(self):
        self.rng = np.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return np.array([np.random.rand(), self.rng.random()])


def own_generator(worker):
    info = get_worker_info()
    info.dataset.rng = np.random.default_rng(info.seed)


if __name__ == "__main__":
    torch.manual_seed(0)
    for start in (None, own_generator):
        loader = DataLoader(Noise(), num_workers=2, worker_init_fn=start)
        draws = torch.cat([X for epoch in range(2) for X in loader])
        print(
            "np.random:", len(draws[:, 0].unique()), "of 8 differ", end=", "
        )
        print("stored generator:", len(draws[:, 1].unique()), "of 8")
