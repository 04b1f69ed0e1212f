from pathlib import Path

from sklearn.datasets import load_digits
from torch.utils.tensorboard import SummaryWriter

X, y = load_digits(return_X_y=True)
X, y = X[:100], y[:100]  # (batch, features), (batch,)

with SummaryWriter("logs") as writer:
    writer.add_embedding(X, metadata=y.tolist(), tag="digits")

for file in sorted(Path("logs").rglob("*")):
    if file.suffix in (".tsv", ".pbtxt"):
        print(file.as_posix(), len(file.read_text().splitlines()), "lines")
