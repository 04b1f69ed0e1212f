import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
X = torch.linspace(-1, 1, 20, device=device).reshape(20, 1)
y = 2 * X + 1
loss_fn = nn.MSELoss()


def train(learning_rate):
    model = nn.Linear(1, 1).to(device)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)

    for epoch in range(10):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
    return loss_fn(model(X), y).item()


print(f"loss at the start: {train(0.0):.2f}")
print(f"learning rate 0.001: {train(0.001):.2f}")
print(f"learning rate 0.3: {train(0.3):.2f}")
print(f"learning rate 1.1: {train(1.1):.0f}")
