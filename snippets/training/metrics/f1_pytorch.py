import numpy as np
import torch
from sklearn.metrics import f1_score
from torchmetrics.classification import BinaryF1Score

rng = np.random.default_rng(0)
y = (rng.random((1000, 1)) < 0.05).astype("float32")  # a rare class
X = np.clip(0.6 * y + 0.6 * rng.random((1000, 1)), 0, 1)

predicted, target = torch.tensor(X), torch.tensor(y).int()

for size in (16, 100, 1000):
    metric = BinaryF1Score()
    values = [
        metric(*batch)  # adds the batch, and gives the value of the batch
        for batch in zip(
            predicted.split(size), target.split(size), strict=True
        )
    ]
    print(f"batches of {size}:")
    print(f"  mean of the values: {sum(values) / len(values):.2f}")
    print(f"  compute(): {metric.compute():.2f}")
print(f"scikit-learn: {f1_score(y, X > 0.5):.2f}")
