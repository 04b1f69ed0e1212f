import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X / 16, dtype=torch.float32), torch.tensor(y)

for name, last in (("logits", nn.Identity()), ("softmax", nn.Softmax(1))):
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(64, 32),
        nn.ReLU(),
        nn.Linear(32, 10),
        last,
    )
    loss_fn = nn.CrossEntropyLoss()  # takes logits
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

    for step in range(100):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()

    print(f"{name}: loss {loss:.2f}")
