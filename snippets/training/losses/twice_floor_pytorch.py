import math

import torch
from torch import nn

loss_fn = nn.CrossEntropyLoss()
for classes in (2, 3, 4, 10):
    sure = torch.eye(classes)[:1]  # what softmax gives for a certain answer
    loss = loss_fn(sure, torch.tensor([0]))
    print(f"{classes} classes: {loss:.3f}")

print(f"log(e + 9) - 1: {math.log(math.e + 9) - 1:.3f}")
