import torch

w = torch.tensor(2.0, requires_grad=True)
v = torch.tensor(5.0, requires_grad=True)  # the loss does not use it

hidden = w**2
hidden.retain_grad()  # else only weights keep theirs
loss = 3 * hidden
loss.backward()

print("of a weight:", w.grad.item())
print("of a weight that is not used:", v.grad)
print("of the value between:", hidden.grad.item())
