import os
import warnings

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import torch
from torch import nn

warnings.simplefilter("ignore")  # it says: no trainable weights
torch.manual_seed(0)
X, y = torch.ones(8, 4), torch.zeros(8, 1)


class Net(keras.Model):
    def __init__(self, hidden):
        super().__init__()
        linear = nn.Linear(4, 1)
        self.body = (lambda X: linear(X)) if hidden else linear

    def call(self, X):
        return self.body(X)


for name, hidden in (("attribute", False), ("in a function", True)):
    model = Net(hidden)
    model.compile("sgd", "mse")
    before = model.evaluate(X, y, verbose=0)
    model.fit(X, y, epochs=20, verbose=0)
    after = model.evaluate(X, y, verbose=0)
    print(f"{name}: {len(model.trainable_weights)} trainable weights")
    print(f"  the loss falls by {before - after:.2f}")
