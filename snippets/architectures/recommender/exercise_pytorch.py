import torch

torch.manual_seed(0)
users, items = torch.randn(3, 4), torch.randn(6, 4)
seen = torch.tensor([[0, 1], [2, 3], [4, 5]])  # items of each user

scores = users @ items.T  # (user, item)
scores = scores.scatter(1, seen, float("-inf"))
best = scores.topk(2, dim=1).indices

rows = zip(best.tolist(), seen.tolist(), strict=True)
again = sum(len(set(one) & set(other)) for one, other in rows)
print("recommended:", tuple(best.shape))
print("seen before:", again)
