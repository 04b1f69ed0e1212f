import torch

x = torch.zeros(3, requires_grad=True)
for name in ("detach().clone()", ".data"):
    y = torch.sigmoid(x)  # needs its own result on the way back
    copy = y.data if name == ".data" else y.detach().clone()
    copy.zero_()
    (gradient,) = torch.autograd.grad(y.sum(), x)
    print(f"{name}:", gradient.tolist())
