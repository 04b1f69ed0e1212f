import warnings

import torch

small = torch.ones(2, requires_grad=True) * 0.5  # made from a leaf
leaf = (torch.ones(2) * 0.5).requires_grad_()  # is a leaf itself

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for name, w in (("switched on first", small), ("scaled first", leaf)):
        (w**2).sum().backward()
        print(f"{name}: leaf {w.is_leaf}, gradient", w.grad)

print("warning:", str(caught[0].message).split(". ")[0])
