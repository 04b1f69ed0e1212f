import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.ones(8, 4), torch.zeros(8, 1)
body = nn.Linear(4, 1)
model = keras.Sequential([keras.layers.TorchModuleWrapper(body)])
model.compile(keras.optimizers.SGD(learning_rate=0.1), "mse")

before = body.state_dict()
copy = {name: weight.clone() for name, weight in before.items()}
model.fit(X, y, epochs=5, verbose=0)
after = body.state_dict()

for name, kept in (("state_dict()", before), ("a copy", copy)):
    change = (after["weight"] - kept["weight"]).abs().max()
    print(f"{name} from before, change: {change:.2f}")
