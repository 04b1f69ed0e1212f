import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.rand(64, 4), torch.rand(64, 1)
torch.save(nn.Linear(4, 8).state_dict(), "old.pth")  # trained elsewhere

body = nn.Sequential(nn.Linear(4, 8))
body[0].load_state_dict(torch.load("old.pth"))
wrapped = keras.layers.TorchModuleWrapper(body)
wrapped.trainable = False
model = keras.Sequential([wrapped, keras.layers.Dense(1)])
model.compile("adam", "mse")

before = body[0].weight.clone()
model.fit(X, y, epochs=2, verbose=0)

print("trainable:", [tuple(w.shape) for w in model.trainable_weights])
print(f"the body changes by {(body[0].weight - before).abs().max():.0f}")
