import torch

X = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # (batch, feature)
w = torch.tensor([3.0, 4.0], requires_grad=True)

X.requires_grad_()
score = X @ w
(slope,) = torch.autograd.grad(score.sum(), X, create_graph=True)

penalty = ((slope.norm(dim=1) - 1) ** 2).mean()
(gradient,) = torch.autograd.grad(penalty, w)

print(f"penalty: {penalty:.1f}")
print("its gradient:", [f"{g:.1f}" for g in gradient])
