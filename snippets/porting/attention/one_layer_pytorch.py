import torch
from torch import nn

X = torch.zeros(2, 5, 16)  # (batch, time, feature)

model = nn.MultiheadAttention(16, num_heads=4, batch_first=True)
output, scores = model(X, X, X)

print("output:", tuple(output.shape))
print("scores:", tuple(scores.shape))

for name, weight in model.named_parameters():
    print(f"{name}: {tuple(weight.shape)}")
print("parameters:", sum(w.numel() for w in model.parameters()))
