import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(100, 64)

for size in (1.0, 0.1, 0.01):
    exact = nn.LayerNorm(64, eps=1e-12)(X * size)
    for name, eps in (("PyTorch's", 1e-5), ("Keras's", 1e-3)):
        other = nn.LayerNorm(64, eps=eps)(X * size)
        off = (other - exact).abs().max() / exact.abs().max()
        print(f"inputs of size {size}, {name} epsilon: {off:.1%}")
