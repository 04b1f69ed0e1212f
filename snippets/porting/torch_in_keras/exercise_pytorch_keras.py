import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(64, 4)
y = X.sum(dim=1, keepdim=True)
model = nn.Sequential(
    keras.layers.Dense(8, activation="tanh"), nn.Linear(8, 1)
)
model(X)  # builds the Keras layer

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(20):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(X), y)
    if epoch == 0:
        first = loss.item()
    loss.backward()
    optimizer.step()

print("parameters:", [tuple(w.shape) for w in model.parameters()])
print("the loss falls:", loss.item() < first)
