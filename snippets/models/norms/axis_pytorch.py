import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(2, 6, 4, 4) + 5  # (batch, channel, height, width)

turned = X.permute(0, 2, 3, 1)  # (batch, height, width, channel)
models = {
    "each pixel": nn.LayerNorm(6)(turned).permute(0, 3, 1, 2),
    "the whole image": nn.LayerNorm([6, 4, 4])(X),
    "GroupNorm(1, 6)": nn.GroupNorm(1, 6)(X),
}

for name, y in models.items():
    pixel = y[:, :, 0, 0].mean(dim=1).abs().max()
    image = y.mean(dim=(1, 2, 3)).abs().max()
    print(f"{name}: mean of a pixel {pixel:.1f}, of an image {image:.1f}")
