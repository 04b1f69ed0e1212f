import warnings

import torch

warnings.filterwarnings("ignore", ".*reference cycle.*")


def twice(clear):
    x = torch.tensor(2.0, requires_grad=True)
    (x**3).backward(create_graph=True)
    first = x.grad
    if clear:
        x.grad = None
    first.backward()
    return x.grad.item()


print(f"x.grad after two calls: {twice(False):.0f}")
print(f"cleared between them: {twice(True):.0f}")
