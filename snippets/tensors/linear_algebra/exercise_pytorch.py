import torch

torch.manual_seed(0)
A = torch.randn(20, 3) @ torch.randn(3, 10)  # rank 3

U, S, Vh = torch.linalg.svd(A, full_matrices=False)
small = U[:, :3] * S[:3] @ Vh[:3]

print("numbers kept:", U[:, :3].numel() + 3 + Vh[:3].numel())
print(f"below 1e-4: {bool((small - A).abs().max() < 1e-4)}")
