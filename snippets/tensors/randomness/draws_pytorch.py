import torch

torch.manual_seed(0)
first = torch.randn(1000)
second = torch.randn(1000)

torch.manual_seed(0)
again = torch.randn(1000)

generator = torch.Generator().manual_seed(7)
own = torch.randn(1000, generator=generator)
after = torch.randn(1000)  # as if own had not been drawn

print(f"the next draw, difference: {(first - second).abs().mean():.1f}")
print(f"seeded again, difference: {(first - again).abs().mean():.1f}")
print(f"own generator, difference: {(first - own).abs().mean():.1f}")
print(f"after it, difference: {(second - after).abs().mean():.1f}")
