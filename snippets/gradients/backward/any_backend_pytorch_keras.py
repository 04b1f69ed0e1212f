import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported

import keras
import torch

X = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
y = torch.tensor([[1.0], [0.0]])
model = keras.layers.Dense(1)
model.build((None, 2))
model.kernel.assign([[0.5], [-1.0]])
loss_fn = keras.losses.MeanSquaredError()

loss = loss_fn(y, model(X))
loss.backward()

kernel, bias = [v.value.grad for v in model.trainable_variables]
print("gradient of the kernel:", kernel.tolist())
print("gradient of the bias:", bias.tolist())
