import torch
from torch import nn
from torch.func import functional_call, vmap

torch.manual_seed(0)
X = torch.randn(4, 3)
model = nn.BatchNorm1d(3).eval()
state = dict(model.named_parameters()) | dict(model.named_buffers())


def one(x):
    return functional_call(model, state, (x[None],))[0]


print(f"eval(): {(vmap(one)(X) - model(X)).abs().max():.4f} difference")
model.train()
vmap(lambda x: model(x.expand(2, 3)))(X)
