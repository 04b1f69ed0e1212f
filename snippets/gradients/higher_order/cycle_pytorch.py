import warnings

import torch

x = torch.tensor(2.0, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    (x**3).backward(create_graph=True)

print(str(caught[0].message).split(". ")[0])
print("x.grad has a history:", x.grad.requires_grad)
