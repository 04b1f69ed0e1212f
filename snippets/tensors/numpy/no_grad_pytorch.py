import torch

weight = torch.ones(3, requires_grad=True)
print("forced:", weight.numpy(force=True))
with torch.no_grad():
    print("without gradients:", weight.numpy())
print("outside:", weight.numpy())
