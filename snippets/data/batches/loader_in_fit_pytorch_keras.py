import keras
import torch
from torch.utils.data import DataLoader, TensorDataset

keras.utils.set_random_seed(0)
X = torch.rand(10, 1)
dataset = TensorDataset(X, 2 * X)
loader = DataLoader(dataset, batch_size=4, shuffle=True)

model = keras.Sequential([keras.layers.Dense(1, use_bias=False)])
model.compile(keras.optimizers.SGD(learning_rate=0.5), "mse")
model.fit(loader, epochs=20, shuffle=False, verbose=0)
print("Keras on", keras.backend.backend())
print(f"slope: {model.get_weights()[0].item():.2f}")
