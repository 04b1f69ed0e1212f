import statistics
import timeit

import keras
import numpy as np
import tensorflow as tf
import torch
from ai_edge_litert.interpreter import Interpreter
from keras import layers
from torch import nn

rounds, repeats = 7, 60
torch.set_num_threads(1)
eager = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(128, 10),
).eval()
model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1), name="image"),
        layers.Conv2D(8, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
model.export("exported", verbose=False)
model.export("digits.tflite", format="litert", verbose=False)
loaded = tf.saved_model.load("exported")  # keeps the variables
interpreter = Interpreter("digits.tflite", num_threads=1)
lite = interpreter.get_signature_runner()


def ratios(X):
    """Route -> rounds of its time as a share of eager PyTorch's."""
    constant = tf.constant(X)
    tensor = torch.from_numpy(X).permute(0, 3, 1, 2)
    ways = {
        "eager PyTorch": lambda: eager(tensor),
        "Keras file": lambda: model(constant, training=False),
        "SavedModel": lambda: loaded.serve(constant),
        "LiteRT": lambda: lite(image=X),
    }
    found = {route: [] for route in ways}
    for _ in range(rounds):
        taken = {}
        for route, answer in ways.items():
            times = timeit.repeat(answer, number=1, repeat=repeats)
            taken[route] = statistics.median(times)
        for route in ways:
            found[route].append(taken[route] / taken["eager PyTorch"])
    return found


rng = np.random.default_rng(0)
with torch.no_grad():
    one = ratios(rng.random((1, 8, 8, 1), dtype="float32"))
    many = ratios(rng.random((256, 8, 8, 1), dtype="float32"))

print("rounds:", rounds)
shares = one["SavedModel"]
print(f"SavedModel, 1 row, median: {statistics.median(shares):.1f}")
print(f"SavedModel, 1 row, spread: {min(shares):.1f} to {max(shares):.1f}")
print()
print("table: latency")
print("route,1 row,256 rows,spread of 1 row")
for route, shares in one.items():
    few, lot = statistics.median(shares), statistics.median(many[route])
    spread = f"{min(shares):.1f} to {max(shares):.1f}"
    print(f"{route},{few:.1f},{lot:.1f},{spread}")
