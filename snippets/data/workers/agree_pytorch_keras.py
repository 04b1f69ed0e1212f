import keras
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader


class Table(keras.utils.PyDataset):
    def __init__(self, X, **options):
        super().__init__(**options)
        self.X = X

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return self.X[index * 25 : index * 25 + 25]


torch.manual_seed(0)
X = np.random.default_rng(0).normal(size=(100, 8)).astype("float32")
model = nn.Linear(8, 3)
other = keras.Sequential([keras.Input(shape=(8,)), keras.layers.Dense(3)])
weights = model.weight.detach().numpy().T, model.bias.detach().numpy()
other.set_weights([array.copy() for array in weights])
found = other.predict(Table(X, workers=2), verbose=0)

# Compare: the same rows in the same order, sums of 8 products.
loader = DataLoader(torch.tensor(X), batch_size=25)
outputs = [model(batch).detach() for batch in loader]
difference = np.abs(torch.cat(outputs).numpy() - found).max()
assert difference < 1e-5
print("largest difference, below 1e-5:", bool(difference < 1e-5))
