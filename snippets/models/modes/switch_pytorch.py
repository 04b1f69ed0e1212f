import torch
from torch import nn

torch.manual_seed(0)
X = torch.ones(100, 100)
model = nn.Sequential(nn.Dropout(0.5))

made = model(X)
model.train()
trained = model(X)
model.eval()
tested = model(X)

outputs = {"as made": made, "training": trained, "test": tested}
for name, output in outputs.items():
    print(f"{name}: {(output == 0).float().mean():.1f} dropped")
