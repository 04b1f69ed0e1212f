from dataclasses import dataclass

import torch


@dataclass
class Settings:
    learning_rate: float
    classes: int


weights = torch.nn.Linear(64, 10).state_dict()
checkpoint = {"model": weights, "settings": Settings(0.02, 10)}
torch.save(checkpoint, "checkpoint.pt")

with torch.serialization.safe_globals([Settings]):
    print(torch.load("checkpoint.pt")["settings"])

torch.serialization.add_safe_globals([Settings])  # from here on
print(torch.load("checkpoint.pt")["settings"])
