import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported

import keras
import torch

X = torch.ones(4, 3)
model = keras.Sequential([keras.layers.Dense(1)])

print("model(X) is recorded:", model(X).requires_grad)
with torch.no_grad():
    print("within no_grad:", model(X).requires_grad)
print("predict returns:", type(model.predict(X, verbose=0)).__name__)
