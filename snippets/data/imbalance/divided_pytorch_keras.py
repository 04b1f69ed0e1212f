import keras
import numpy as np
import torch
from torch import nn

X = np.array([[1.0, 0.0], [0.0, 1.0], [2.0, 0.0]], dtype="float32")
weight = {0: 1.0, 1: 3.0}

same = keras.layers.Dense(2, kernel_initializer="identity")
model = keras.Sequential([same])
Loss = keras.losses.SparseCategoricalCrossentropy
model.compile(keras.optimizers.SGD(0.0), Loss(from_logits=True))
torch_fn = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 3.0]))

for y in (np.array([0, 0, 1]), np.array([1, 1, 1])):
    loss = model.train_on_batch(X, y, class_weight=weight)
    print(f"labels {y}, Keras: {loss:.2f}", end=", ")
    print(f"PyTorch: {torch_fn(torch.tensor(X), torch.tensor(y)):.2f}")
