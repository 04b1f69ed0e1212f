import torch

x = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.1)

seen = []
for step in range(3):
    optimizer.zero_grad()
    loss = x**2
    loss.backward()
    seen.append(x.grad.item())

print("gradients:", seen)
