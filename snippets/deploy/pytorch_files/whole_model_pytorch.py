import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 10), nn.ReLU())
torch.save(model, "whole.pt")  # the object, not its weights

for name in sorted(
    torch.serialization.get_unsafe_globals_in_checkpoint("whole.pt")
):
    print("needs", name)
torch.load("whole.pt")
