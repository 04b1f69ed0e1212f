import torch

w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

(w**2).backward()
print("after backward:", w.grad)
optimizer.step()
print("after step:", w.grad)
optimizer.zero_grad()
print("after zero_grad:", w.grad)
