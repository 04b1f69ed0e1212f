import torch
from torch import nn

X, y = torch.tensor([[1.0], [2.0]]), torch.tensor([[2.0], [4.0]])


def train(place):
    model = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(model.weight)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for step in range(3):
        if place == "before the model":
            optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(X), y)
        if place == "before backward":
            optimizer.zero_grad()
        loss.backward()
        if place == "before step":
            optimizer.zero_grad()
        optimizer.step()
        if place == "after step":
            optimizer.zero_grad()
    return model.weight.item()


for place in (
    "before the model",
    "before backward",
    "after step",
    "before step",
):
    print(f"{place}: weight {train(place):.3f}")
