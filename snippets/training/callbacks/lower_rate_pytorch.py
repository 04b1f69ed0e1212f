import torch
from torch import nn

X, y = torch.ones(8, 2), torch.ones(8, 1)
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


class HalveRate:
    def on_epoch_end(self, epoch, logs):
        print(f"epoch {epoch}: {', '.join(logs)}")
        for group in optimizer.param_groups:
            group["lr"] /= 2


callbacks = [HalveRate()]
for epoch in range(3):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(X), y)
    loss.backward()
    optimizer.step()
    for callback in callbacks:
        callback.on_epoch_end(epoch, {"loss": loss.item()})

print("rate:", optimizer.param_groups[0]["lr"])
