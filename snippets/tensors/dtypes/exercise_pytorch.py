import torch

before = torch.tensor([10, 200], dtype=torch.uint8)
after = torch.tensor([12, 190], dtype=torch.uint8)

print("as they are:", (before - after).tolist())
change = (before.float() - after.float()).abs().mean()
print(f"mean change: {change:.1f}")
