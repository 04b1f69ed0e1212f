import torch

A = torch.tensor([[2.0, 1.0], [1.0, 3.0], [0.0, 1.0]])
b = torch.tensor([1.0, 2.0, 3.0])

U, S, Vh = torch.linalg.svd(A, full_matrices=False)
rebuilt = U @ torch.diag(S) @ Vh

x = torch.linalg.lstsq(A, b[:, None]).solution[:, 0]
image = A @ x  # matrix times vector

print("U, S, V:", tuple(U.shape), tuple(S.shape), tuple(Vh.shape))
print("singular values:", [f"{value:.3f}" for value in S])
print(f"rebuilt, below 1e-5: {(rebuilt - A).abs().max() < 1e-5}")
print("best x:", [f"{value:.3f}" for value in x])
print("A x:", [f"{value:.3f}" for value in image])
