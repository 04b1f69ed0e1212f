import torch

X = torch.arange(6.0).reshape(3, 2)  # (batch, feature)

print("one feature:", torch.vmap(lambda x: x[0])(X).tolist())
print("a batch of one:", torch.vmap(lambda x: x[None][:, 0])(X).shape)
torch.vmap(lambda x: x[:, 0])(X)
