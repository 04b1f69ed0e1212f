import torch
from torch import nn

# Write the file as a machine with eight GPUs would: "saved on cuda:7".
torch.serialization.register_package(
    0, lambda storage: "cuda:7", lambda storage, location: None
)
torch.save(nn.Linear(64, 10).state_dict(), "eighth_gpu.pt")

weights = torch.load("eighth_gpu.pt", map_location="cpu")
print({name: str(weight.device) for name, weight in weights.items()})

torch.load("eighth_gpu.pt")
