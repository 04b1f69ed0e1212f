from pathlib import Path

from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("pair/train") as train, SummaryWriter("pair/val") as val:
    for epoch in range(5):
        train.add_scalar("loss", 1 / (epoch + 1), epoch)
        val.add_scalar("loss", 1.5 / (epoch + 1), epoch)

with SummaryWriter("together") as writer:
    for epoch in range(5):
        values = {"train": 1 / (epoch + 1), "val": 1.5 / (epoch + 1)}
        writer.add_scalars("loss", values, epoch)

for folder in ("pair", "together"):
    files = Path(folder).rglob("events*")
    runs = sorted(file.parent.as_posix() for file in files)
    print(f"{folder}: {len(runs)} runs: {', '.join(runs)}")
