import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.randn(64, 4) + 5, torch.zeros(64, 1)


def build():
    body = nn.Sequential(nn.BatchNorm1d(4), nn.Linear(4, 1))
    net = keras.Sequential([keras.layers.TorchModuleWrapper(body)])
    net.compile("sgd", "mse")
    net(X)
    return body, net


body, model = build()
model.fit(X, y, epochs=10, verbose=0)
model.save_weights("model.weights.h5")
again, fresh = build()
fresh.load_weights("model.weights.h5")

means = [part[0].running_mean.mean().item() for part in (body, again)]
print(f"mean of the kept means, trained: {means[0]:.1f}")
print(f"mean of the kept means, loaded: {means[1]:.1f}")
losses = [net.evaluate(X, y, verbose=0) for net in (model, fresh)]
print(f"losses differ by {abs(losses[0] - losses[1]):.4f}")
