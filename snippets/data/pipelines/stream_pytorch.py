import random

from torch.utils.data import DataLoader, IterableDataset

random.seed(0)


def shuffled(stream, size):
    buffer = []
    for example in stream:
        buffer.append(example)
        if len(buffer) > size:
            yield buffer.pop(random.randrange(len(buffer)))
    random.shuffle(buffer)
    yield from buffer


class Squares(IterableDataset):
    def __iter__(self):
        yield from shuffled((x * x for x in range(12)), 4)


loader = DataLoader(Squares(), batch_size=4)
for X in loader:
    print(X.tolist())
