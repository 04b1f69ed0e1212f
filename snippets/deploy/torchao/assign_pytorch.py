import torch
from torch import nn
from torchao.quantization import Int8WeightOnlyConfig, quantize_

model = nn.Sequential(nn.Linear(64, 10))
quantize_(model, Int8WeightOnlyConfig())
torch.save(model.state_dict(), "int8.pt")

fresh = nn.Sequential(nn.Linear(64, 10))
fresh.load_state_dict(torch.load("int8.pt"), assign=True)
X = torch.ones(1, 64)
print("largest difference:", (fresh(X) - model(X)).abs().max().item())

fresh = nn.Sequential(nn.Linear(64, 10))
fresh.load_state_dict(torch.load("int8.pt"))  # copies into float32 tensors
