import torch
from torch.utils.data import DataLoader, Dataset


class Lines(Dataset):
    def __init__(self, lines):
        self.lines = lines
        self.decoded = 0

    def __len__(self):
        return len(self.lines)

    def __getitem__(self, index):
        self.decoded += 1  # counts how often this runs
        numbers = self.lines[index].split(",")
        return torch.tensor([float(number) for number in numbers])


torch.manual_seed(0)
lines = [f"{n},{n * n}" for n in range(10)]  # as in a CSV file

dataset = Lines(lines)
loader = DataLoader(dataset, batch_size=4, shuffle=True)

for epoch in range(3):
    sizes = [len(X_batch) for X_batch in loader]  # (batch, features)
    print(f"epoch {epoch}: batches of {sizes}, decoded {dataset.decoded}")
