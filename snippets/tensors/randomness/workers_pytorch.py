import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

rng = np.random.default_rng(0)


class Noise(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return rng.integers(1000)


def reseed(worker):
    rng.bit_generator.state = np.random.default_rng(
        torch.initial_seed()  # another one in each worker and epoch
    ).bit_generator.state


if __name__ == "__main__":  # Windows and Mac start workers afresh
    torch.manual_seed(0)
    for name, start in (("copied", None), ("reseeded", reseed)):
        loader = DataLoader(Noise(), num_workers=2, worker_init_fn=start)
        for epoch in range(2):
            values = [batch.item() for batch in loader]
            print(f"{name}, epoch {epoch}: {len(set(values))} of 4", values)
