import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(64, 4)
y = X.sum(dim=1, keepdim=True)

body = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
model = keras.Sequential([keras.layers.TorchModuleWrapper(body)])
optimizer = keras.optimizers.SGD(learning_rate=0.1)
model.compile(optimizer, loss="mse")

model.fit(X, y, batch_size=64, epochs=20, verbose=0)

print("weights:", model.count_params())
print(f"loss: {model.evaluate(X, y, batch_size=64, verbose=0):.4f}")
