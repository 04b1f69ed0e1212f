import os

from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):  # examples
        return 8

    def __getitem__(self, index):  # one example
        return index**2, os.getpid()


if __name__ == "__main__":
    loader = DataLoader(Squares(), batch_size=4, num_workers=2)

    for X, process in loader:
        elsewhere = process != os.getpid()
        print(X.tolist(), "made elsewhere:", int(elsewhere.sum()))
