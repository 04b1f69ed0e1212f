import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"


def train(seed):
    torch.manual_seed(seed)
    X = torch.randn(64, 4, device=device)  # (batch, features)
    y = X.sum(dim=1, keepdim=True)

    model = nn.Linear(4, 1).to(device)
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for epoch in range(5):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
    return loss.item()


first, second, other = train(seed=0), train(seed=0), train(seed=1)
print("same seed, difference:", first - second)
print(f"other seed, difference: {abs(first - other):.1f}")
