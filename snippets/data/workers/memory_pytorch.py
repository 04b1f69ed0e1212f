import re
from pathlib import Path

import numpy as np
from torch.utils.data import DataLoader, Dataset


def own_megabytes():  # memory that this process alone has (Linux)
    text = Path("/proc/self/smaps_rollup").read_text()
    return int(re.search(r"Private_Dirty:\s+(\d+)", text)[1]) / 1000


class Rows(Dataset):
    def __init__(self, data):
        self.data = data

    def __len__(self):
        return 1

    def __getitem__(self, index):
        before = own_megabytes()
        for number in self.data:  # read, and nothing else
            pass
        return own_megabytes() - before


if __name__ == "__main__":
    array = np.arange(1_000_000.0)  # 8 megabytes
    for name, data in (("list", array.tolist()), ("array", array)):
        loader = DataLoader(Rows(data), num_workers=1)
        (grown,) = (float(megabytes) for megabytes in loader)
        print(f"{name}, grown by over 8 megabytes: {grown > 8}")
