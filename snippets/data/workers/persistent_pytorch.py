import os

from torch.utils.data import DataLoader, Dataset


class Process(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return os.getpid()


if __name__ == "__main__":
    for keep in (False, True):
        loader = DataLoader(
            Process(), num_workers=2, persistent_workers=keep
        )
        seen = {int(process) for epoch in range(3) for process in loader}
        print(f"persistent_workers={keep}: {len(seen)} processes")
