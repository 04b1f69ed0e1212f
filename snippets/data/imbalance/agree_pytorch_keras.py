import keras
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
rng = np.random.default_rng(0)
X = rng.normal(size=(200, 6)).astype("float32")
y = (rng.random(200) < 0.1).astype("int64")
balanced = {0: 200 / (2 * (y == 0).sum()), 1: 200 / (2 * (y == 1).sum())}

model = nn.Linear(6, 2)
other = keras.Sequential([keras.Input(shape=(6,)), keras.layers.Dense(2)])
weights = model.weight.detach().numpy().T, model.bias.detach().numpy()
other.set_weights([array.copy() for array in weights])
Loss = keras.losses.SparseCategoricalCrossentropy
other.compile("sgd", Loss(from_logits=True))
found = other.train_on_batch(X, y, class_weight=balanced)

# Compare: means of 200 losses below ten.
weight = torch.tensor([balanced[0], balanced[1]], dtype=torch.float32)
loss_fn = nn.CrossEntropyLoss(weight=weight)
expected = loss_fn(model(torch.tensor(X)), torch.tensor(y)).item()
difference = abs(found - expected)
assert difference < 1e-6
print(f"loss, Keras: {found:.4f}, PyTorch: {expected:.4f}")
