import torch

X = torch.tensor([[1.0, 2.0, 3.0], [5.0, 6.0, 10.0]])  # (batch, feature)
y = torch.tensor([10.0, 20.0])  # (batch,)

centred = X - X.mean(dim=0)  # (2, 3) - (3,)
shares = X / X.sum(dim=1, keepdim=True)  # (2, 3) / (2, 1)
columns = X * y[:, None]  # (2, 3) * (2, 1)

column = X[:, :1]  # (2, 1)
table = column - y  # (2, 1) - (2,)

print("centred:", centred.tolist())
print("sums of the shares:", [f"{row:.2f}" for row in shares.sum(dim=1)])
print("rows scaled:", columns.tolist())
print("column minus flat:", table.tolist())
