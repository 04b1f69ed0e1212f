import platform

import jax
import keras
import onnxruntime
import optax
import sklearn
import tensorflow as tf
import torch

print("Python:", platform.python_version())
print("torch:", torch.__version__)
print("tensorflow:", tf.__version__)
print("keras:", keras.__version__)
print("jax:", jax.__version__)
print("optax:", optax.__version__)
print("onnxruntime:", onnxruntime.__version__)
print("scikit-learn:", sklearn.__version__)
