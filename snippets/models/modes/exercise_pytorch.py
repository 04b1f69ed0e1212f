import torch
from torch import nn


class Noise(nn.Module):
    def __init__(self, scale):
        super().__init__()
        self.scale = scale

    def forward(self, X):
        if not self.training:
            return X
        return X + self.scale * torch.randn_like(X)


torch.manual_seed(0)
X = torch.zeros(100, 100)
model = nn.Sequential(Noise(2.0))

print(f"training, spread: {model(X).std():.1f}")
model.eval()
print(f"test, spread: {model(X).std():.1f}")
