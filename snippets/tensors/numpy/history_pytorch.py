import torch

weight = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.5)
history, copies = [], []

for step in range(3):
    optimizer.zero_grad()
    loss = ((weight - 8) ** 2).sum() / 2
    loss.backward()
    optimizer.step()
    history.append(weight.detach().numpy())
    copies.append(weight.detach().numpy().copy())

print("kept:", [value.item() for value in history])
print("copied:", [value.item() for value in copies])
