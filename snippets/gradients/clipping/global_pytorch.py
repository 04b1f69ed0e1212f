import torch
from torch import nn

a = nn.Parameter(torch.tensor([1.0]))
b = nn.Parameter(torch.tensor([1.0]))
optimizer = torch.optim.SGD([a, b], lr=1.0)

loss = (3 * a + 4 * b).sum()  # gradients 3 and 4, norm 5
loss.backward()
norm = nn.utils.clip_grad_norm_([a, b], max_norm=1.0)
optimizer.step()

print(f"norm before: {norm:.2f}")
print(f"a moved by {1 - a.item():.2f}, b by {1 - b.item():.2f}")
