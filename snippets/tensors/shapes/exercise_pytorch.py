import torch

torch.manual_seed(0)
hidden = torch.randn(2, 4, 3)  # (batch, time, feature)
lengths = torch.tensor([2, 4])

index = (lengths - 1)[:, None, None].expand(-1, 1, 3)  # (batch, 1, feature)
last = hidden.gather(1, index)[:, 0]

expected = torch.stack([hidden[0, 1], hidden[1, 3]])
print("shape:", tuple(last.shape))
print(f"largest difference: {(last - expected).abs().max():.1f}")
