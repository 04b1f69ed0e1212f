import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import torch
from torch.func import functional_call, jacrev

torch.manual_seed(0)
X = torch.ones(1, 3)
model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])


def swapped(parameters):
    return functional_call(model, parameters, (X,))


def stateless(values):
    return model.stateless_call(values, [], X)[0]


parameters = dict(model.named_parameters())
print("names:", list(parameters))
for jacobian in jacrev(swapped)(parameters).values():
    print("functional_call:", jacobian.flatten().tolist())
values = [weight.value.detach() for weight in model.trainable_variables]
for jacobian in jacrev(stateless)(values):
    print("stateless_call:", jacobian.flatten().tolist())
