import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch import nn


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(4, 1)
        self.hidden = {"inner": nn.Linear(4, 4)}  # in a dictionary

    def call(self, X):
        return self.inner(self.hidden["inner"](X))


X = torch.ones(8, 4)
model = Model()
model(X)
print("kept as:", type(model.inner).__name__)
print("in a dictionary:", type(model.hidden["inner"]).__name__)
print("trained weights:", len(model.trainable_weights))
