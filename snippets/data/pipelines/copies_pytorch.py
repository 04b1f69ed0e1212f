from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Numbers(IterableDataset):
    def __iter__(self):
        yield from range(6)


class Shared(IterableDataset):
    def __iter__(self):
        worker = get_worker_info()
        yield from range(worker.id, 6, worker.num_workers)


if __name__ == "__main__":
    for dataset in (Numbers(), Shared()):
        loader = DataLoader(dataset, batch_size=3, num_workers=2)
        numbers = sorted(x for batch in loader for x in batch.tolist())
        print(f"{type(dataset).__name__}:", numbers)
