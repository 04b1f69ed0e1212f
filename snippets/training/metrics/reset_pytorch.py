import torch
import torchmetrics

metric = torchmetrics.Accuracy(task="multiclass", num_classes=2)
epochs = [(torch.tensor([0, 0]), torch.tensor([1, 1]))]  # all wrong
epochs += [(torch.tensor([1, 1]), torch.tensor([1, 1]))]  # all right

for predicted, y in epochs:
    metric.update(predicted, y)
    print(f"not reset: {metric.compute():.2f}")

for predicted, y in epochs:
    metric.reset()
    metric.update(predicted, y)
    print(f"reset: {metric.compute():.2f}")
