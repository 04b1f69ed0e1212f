from torch import nn

model = nn.Sequential(
    nn.Linear(4, 16),
    nn.ReLU(),
    nn.Linear(16, 3),
)

print(model)
print("parameters:", sum(p.numel() for p in model.parameters()))
