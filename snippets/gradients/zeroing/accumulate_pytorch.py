import torch
from torch import nn

X = torch.arange(8.0)[:, None] / 8  # (batch, feature)
y = 3 * X


def train(batch_size, every, divide):
    model = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(model.weight)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    pairs = zip(X.split(batch_size), y.split(batch_size), strict=True)
    for step, (X_batch, y_batch) in enumerate(pairs, 1):
        loss = nn.functional.mse_loss(model(X_batch), y_batch)
        (loss / divide).backward()
        if step % every == 0:
            optimizer.step()
            optimizer.zero_grad()
    return model.weight.item()


print(f"one batch of 8: {train(8, 1, 1):.3f}")
print(f"4 batches of 2: {train(2, 4, 4):.3f}")
print(f"4 batches of 2, not divided: {train(2, 4, 1):.3f}")
