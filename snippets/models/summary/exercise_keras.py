from keras import layers


def linear(inputs, outputs):
    return inputs * outputs + outputs


def convolution(window, inputs, outputs):
    return window * window * inputs * outputs + outputs


def lstm(inputs, units):
    return 4 * (units * (inputs + units) + units)


for by_hand, model, shape in (
    (linear(64, 10), layers.Dense(10), (None, 64)),
    (convolution(3, 16, 32), layers.Conv2D(32, 3), (None, 8, 8, 16)),
    (lstm(8, 20), layers.LSTM(20), (None, 5, 8)),
):
    model.build(shape)
    counted = model.count_params()
    print(f"{type(model).__name__}: {by_hand} by hand, {counted} counted")
