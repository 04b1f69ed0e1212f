import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import torch

model = keras.Sequential([keras.layers.Dense(1)])  # not built
optimizer = torch.optim.Adam(model.parameters())
