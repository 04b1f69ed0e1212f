import torch
import torchmetrics

batches = [  # scores of three classes, and the right class
    (
        torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 1.0]]),
        torch.tensor([0, 1]),
    ),
    (
        torch.tensor([[0.0, 1.0, 2.0], [1.0, 0.0, 0.0]]),
        torch.tensor([1, 2]),
    ),
    (torch.tensor([[0.0, 1.0, 5.0]]), torch.tensor([2])),
]

metric = torchmetrics.Accuracy(task="multiclass", num_classes=3)

for scores, y in batches:
    metric.update(scores, y)
    print(f"so far: {metric.compute():.2f}")

metric.reset()
