from torch import nn


def linear(inputs, outputs):
    return inputs * outputs + outputs


def convolution(window, inputs, outputs):
    return window * window * inputs * outputs + outputs


def lstm(inputs, units):
    return 4 * (units * (inputs + units) + 2 * units)


for by_hand, model in (
    (linear(64, 10), nn.Linear(64, 10)),
    (convolution(3, 16, 32), nn.Conv2d(16, 32, 3)),
    (lstm(8, 20), nn.LSTM(8, 20)),
):
    counted = sum(p.numel() for p in model.parameters())
    print(f"{type(model).__name__}: {by_hand} by hand, {counted} counted")
