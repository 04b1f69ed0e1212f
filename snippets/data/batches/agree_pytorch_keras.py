import keras
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
rng = np.random.default_rng(0)
X = rng.normal(size=(90, 8)).astype("float32")
y = rng.normal(size=(90, 1)).astype("float32")

model = nn.Linear(8, 1)
other = keras.Sequential([keras.Input(shape=(8,)), keras.layers.Dense(1)])
weights = model.weight.detach().numpy().T, model.bias.detach().numpy()
other.set_weights([array.copy() for array in weights])

dataset = TensorDataset(torch.tensor(X), torch.tensor(y))
loader = DataLoader(dataset, batch_size=32)  # 32, 32 and 26
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(5):
    for X_batch, y_batch in loader:
        optimizer.zero_grad()
        nn.functional.mse_loss(model(X_batch), y_batch).backward()
        optimizer.step()

other.compile(keras.optimizers.SGD(learning_rate=0.1), "mse")
other.fit(X, y, batch_size=32, epochs=5, shuffle=False, verbose=0)
found = other.predict(X, verbose=0)

# Compare: 15 updates with means of 32 numbers of size one, rounded.
expected = model(torch.tensor(X)).detach().numpy()
difference = np.abs(found - expected).max()
assert difference < 1e-5
print("largest difference after 15 updates, below 1e-5:", end=" ")
print(bool(difference < 1e-5))
