from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, 3),
    nn.BatchNorm2d(8),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(8 * 6 * 6, 10),
)

print(model)
trained = sum(p.numel() for p in model.parameters() if p.requires_grad)
kept = sum(b.numel() for b in model.buffers())
print("trained:", trained)
print("kept besides:", kept)
