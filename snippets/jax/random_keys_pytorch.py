import torch

torch.manual_seed(0)
a = torch.randn(3)
b = torch.randn(3)  # the hidden state has moved on
print("first:", [round(x, 2) for x in a.tolist()])
print("next call:", [round(x, 2) for x in b.tolist()])

torch.manual_seed(0)
c = torch.randn(3)
print("same seed:", [round(x, 2) for x in c.tolist()])
