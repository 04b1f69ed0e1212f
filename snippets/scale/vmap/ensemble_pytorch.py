import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

torch.manual_seed(0)
X = torch.rand(5, 3)  # (batch, feature)

models = [nn.Linear(3, 2) for _ in range(4)]
parameters, buffers = stack_module_state(models)


def call(parameters, buffers, X):
    return functional_call(models[0], (parameters, buffers), (X,))


output = vmap(call, in_dims=(0, 0, None))(parameters, buffers, X)

print("shape:", tuple(output.shape))
difference = (output[3] - models[3](X)).abs().max()
print(f"the last model, below 1e-6: {bool(difference < 1e-6)}")
