import torch

torch.manual_seed(0)
users, items = torch.randn(4, 8), torch.randn(4, 8)  # four pairs

pairs = (users * items).sum(dim=1)
everyone = users @ items.T
print("pairs:", tuple(pairs.shape))
print("everyone with everything:", tuple(everyone.shape))
off = (everyone.diagonal() - pairs).abs().max()
print("its diagonal is the pairs, below 1e-5:", bool(off < 1e-5))
