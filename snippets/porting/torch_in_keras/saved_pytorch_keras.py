import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import torch
from torch import nn

model = keras.Sequential([keras.layers.TorchModuleWrapper(nn.Linear(4, 1))])
model(torch.ones(1, 4))
model.save("model.keras")

loaded = keras.saving.load_model("model.keras", safe_mode=False)
difference = (
    (loaded(torch.ones(1, 4)) - model(torch.ones(1, 4))).abs().max()
)
print(f"safe_mode=False, largest difference: {difference:.0f}")
keras.saving.load_model("model.keras")
