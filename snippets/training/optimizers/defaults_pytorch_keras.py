import inspect

import keras
import optax
import torch

asked = [
    ("SGD", "lr", "learning_rate", "learning_rate"),
    ("Adam", "lr", "learning_rate", "learning_rate"),
    ("Adam", "eps", "epsilon", "eps"),
    ("AdamW", "weight_decay", "weight_decay", "weight_decay"),
    ("RMSprop", "lr", "learning_rate", "learning_rate"),
    ("RMSprop", "alpha", "rho", "decay"),
    ("RMSprop", "eps", "epsilon", "eps"),
    ("Adagrad", *["initial_accumulator_value"] * 3),
    ("Adadelta", "lr", "learning_rate", "learning_rate"),
]


def default(call, name):
    value = inspect.signature(call).parameters[name].default
    return "none" if value in (None, inspect.Parameter.empty) else value


print("table: defaults")
print("optimizer,setting,PyTorch,Keras,optax")
for name, one, two, three in asked:
    setting = one if one == two else f"{one} / {two}"
    print(
        f"{name},{setting},"
        f"{default(getattr(torch.optim, name), one)},"
        f"{default(getattr(keras.optimizers, name), two)},"
        f"{default(getattr(optax, name.lower()), three)}"
    )
