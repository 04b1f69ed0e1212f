from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from torch.utils.tensorboard import SummaryWriter

X, y = load_digits(return_X_y=True)
X, y = X[:300], y[:300]  # (batch, features), (batch,)

with SummaryWriter("logs") as writer:
    writer.add_embedding(X, metadata=y.tolist(), tag="digits")

for file in sorted(Path("logs").rglob("*")):
    if file.suffix in (".tsv", ".pbtxt"):
        print(file.as_posix(), len(file.read_text().splitlines()), "lines")

(vectors,) = Path("logs").rglob("tensors.tsv")
points = PCA(2).fit_transform(np.loadtxt(vectors, delimiter="\t"))
plt.scatter(*points.T, c=y, cmap="tab10", s=12)
plt.colorbar(label="digit")
plt.title("What the projector shows first")
plt.show()
