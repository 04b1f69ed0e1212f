import torch

torch.manual_seed(0)
a = torch.randn(3)
b = torch.randn(3)  # the hidden state has moved on
print("next call, same numbers:", bool((a == b).all()))

torch.manual_seed(0)
c = torch.randn(3)
print("same seed, same numbers:", bool((a == c).all()))
