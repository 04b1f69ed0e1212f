import torch

values = torch.tensor([1.0, 2.0], requires_grad=True)  # of two states
reward, discount = 1.0, 0.9

with torch.no_grad():
    target = reward + discount * values[1]
loss = (values[0] - target) ** 2
loss.backward()

print("gradient:", [f"{value:.2f}" for value in values.grad])
