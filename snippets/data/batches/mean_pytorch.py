import torch
from torch.utils.data import DataLoader

losses = torch.tensor([10.0, 10.0, 9.0])  # of three examples

loader = DataLoader(losses, batch_size=2)
means = [batch.mean().item() for batch in loader]
print(f"mean of the batches: {sum(means) / len(means):.3f}")

total = sum(batch.sum().item() for batch in loader)
print(f"mean of the examples: {total / len(losses):.3f}")
