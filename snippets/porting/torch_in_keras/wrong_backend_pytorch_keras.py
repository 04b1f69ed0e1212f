import os

os.environ["KERAS_BACKEND"] = "tensorflow"  # or not set at all
import keras
from torch import nn

layer = keras.layers.TorchModuleWrapper(nn.Linear(4, 1))
layer(keras.ops.ones((1, 4)))
