import copy

import torch


class EarlyStopping:
    """Keeps the best state; says when to stop."""

    def __init__(self, patience, min_delta=0.0, start_from_epoch=0):
        self.patience, self.min_delta = patience, min_delta
        self.start, self.wait = start_from_epoch, 0
        self.best, self.state = float("inf"), None

    def __call__(self, epoch, loss, model):
        if epoch < self.start:
            return False
        if loss < self.best - self.min_delta:
            self.best, self.wait = loss, 0
            self.state = copy.deepcopy(model.state_dict())
        else:
            self.wait += 1
        return self.wait >= self.patience


losses = [0.2, 0.9, 0.5, 0.4, 0.39, 0.38, 0.37]
model = torch.nn.Linear(1, 1, bias=False)
for start in (0, 1):
    stop = EarlyStopping(2, min_delta=0.05, start_from_epoch=start)
    for epoch, loss in enumerate(losses):
        model.weight.data.fill_(epoch)
        if stop(epoch, loss, model):
            break
    weight = stop.state["weight"].item()
    print(f"from {start}: stopped in {epoch}, kept that of {weight:.0f}")
