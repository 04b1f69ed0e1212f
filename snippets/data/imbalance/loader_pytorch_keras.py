import keras
import torch
from torch.utils.data import DataLoader, TensorDataset

X, y = torch.zeros(4, 1), torch.tensor([[0.0], [1.0], [1.0], [1.0]])
weights = torch.tensor([1.0, 3.0])[y.long()]

zero = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([zero])
model.compile(keras.optimizers.SGD(learning_rate=0.0), "mse")
loader = DataLoader(TensorDataset(X, y, weights[:, 0]), batch_size=4)
seen = model.fit(loader, shuffle=False, verbose=0).history
print("with the loader:", *seen["loss"])

X, y = X.numpy(), y.numpy()
seen = model.fit(X, y, class_weight={0: 1.0, 1: 3.0}, verbose=0).history
print("with class_weight:", *seen["loss"])
