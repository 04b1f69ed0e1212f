import os
import random
import sys

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported

import keras
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(0)
random.seed(0)  # Keras draws the seeds of its weights from it
centres = torch.tensor([[-3.0, 0.0], [0.0, 3.0], [3.0, 0.0]])
y = torch.arange(300) % 3
X = centres[y] + 0.5 * torch.randn(300, 2)  # (batch, features)
X, y = X.to(device), y.to(device)

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(3),
    ]
).to(device)
parameters = sum(p.numel() for p in model.parameters())
print("parameters, counted by PyTorch:", parameters)
print("output type:", type(model(X)).__name__)

loss_fn = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(100):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()

accuracy = (model(X).argmax(dim=1) == y).float().mean().item()
print(f"accuracy: {accuracy:.2f}")
print("TensorFlow imported:", "tensorflow" in sys.modules)
