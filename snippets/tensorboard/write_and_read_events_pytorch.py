import matplotlib.pyplot as plt
import torch
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from torch import nn
from torch.utils.tensorboard import SummaryWriter

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"
X = torch.randn(256, 4, device=device)  # (batch, features)
y = X.sum(dim=1, keepdim=True)  # (batch, 1)

model = nn.Linear(4, 1).to(device)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)

with SummaryWriter("logs") as writer:
    for step in range(50):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        writer.add_scalar("loss", loss.item(), step)

events = EventAccumulator("logs").Reload()
points = events.Scalars("loss")
steps = [point.step for point in points]
losses = [point.value for point in points]
print("scalar tags:", events.Tags()["scalars"])
print("points read back:", len(points))
print(f"share of the first loss that is left: {losses[-1] / losses[0]:.1f}")

plt.plot(steps, losses)
plt.title("Loss, read back from the event file")
plt.xlabel("Step")
plt.ylabel("Mean squared error")
