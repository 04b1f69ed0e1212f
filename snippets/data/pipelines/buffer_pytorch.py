import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
y = torch.arange(5).repeat_interleave(200)  # sorted by class

print("buffer: classes in each batch of 200")
loader = DataLoader(y, batch_size=200, shuffle=True)
print("none:", [len(batch.unique()) for batch in loader])
