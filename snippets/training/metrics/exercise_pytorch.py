import torch
from torchmetrics import Metric


class F1(Metric):
    def __init__(self):
        super().__init__()
        for name in ("hits", "said", "true"):
            zero = torch.tensor(0.0)
            self.add_state(name, zero, dist_reduce_fx="sum")

    def update(self, predicted, y):
        predicted = predicted > 0.5
        self.hits += (predicted & (y == 1)).sum()
        self.said += predicted.sum()
        self.true += y.sum()

    def compute(self):
        return 2 * self.hits / (self.said + self.true)


metric = F1()
for predicted, y in (([0.9, 0.2], [1, 1]), ([0.8, 0.1], [0, 0])):
    metric.update(torch.tensor(predicted), torch.tensor(y))
print(f"F1: {metric.compute():.2f}")
