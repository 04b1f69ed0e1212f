import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import keras
import numpy as np
import torch
from keras import layers
from sklearn.datasets import load_digits
from torch import nn

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32).reshape(-1, 1, 8, 8)
y = torch.tensor(y)  # 1,797 images of 8 x 8 pixels, ten digits

torch.manual_seed(0)
trained = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(128, 10),
)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(trained.parameters(), lr=0.02)

for step in range(50):
    loss = loss_fn(trained(X), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1)),
        layers.Conv2D(8, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
kernel, bias, weight, last_bias = trained.state_dict().values()
kernel = kernel.permute(2, 3, 1, 0)  # Keras has channels last …
weight = weight.reshape(10, 8, 4, 4).permute(2, 3, 1, 0)  # … here as well
model.set_weights([kernel, bias, weight.reshape(128, 10), last_bias])
images = X.reshape(-1, 8, 8, 1).numpy()

# The converter imports these too, for models of other kinds.
unused = ["jax", "jax.experimental", "jax.experimental.jax2tf"]
for name in [*unused, "tensorflow_decision_forests", "tensorflow_hub"]:
    sys.modules[name] = ModuleType(name)
converters = import_module("tensorflowjs.converters")
model.export("exported", verbose=False)
converters.convert_tf_saved_model("exported", ".")

Path("predict.mjs").write_text("""
import { readFileSync } from "node:fs";
import * as tf from "@tensorflow/tfjs-core";
import { loadGraphModel } from "@tensorflow/tfjs-converter";
import "@tensorflow/tfjs-backend-cpu";

tf.enableProdMode();
const { modelTopology, weightsManifest } = JSON.parse(
  readFileSync("model.json"));
const weights = readFileSync("group1-shard1of1.bin");
const model = await loadGraphModel(tf.io.fromMemory({
  modelTopology,
  weightSpecs: weightsManifest[0].weights,
  weightData: new Uint8Array(weights).buffer,
}));
const images = tf.tensor(JSON.parse(readFileSync("images.json")));
console.log(JSON.stringify(model.predict(images).arraySync()));
""")
Path("images.json").write_text(json.dumps(images.tolist()))
node = subprocess.run(["node", "predict.mjs"], stdout=subprocess.PIPE)
answers = np.array(json.loads(node.stdout))

# Compare: sums of at most 128 products, so rounding stays below 2e-5.
expected = model(images).numpy()
from_pytorch = trained(X).detach().numpy()
assert abs(from_pytorch - expected).max() / abs(expected).max() < 2e-5
difference = abs(answers - expected).max() / abs(expected).max()
assert difference < 2e-5
bound = f"below {10 ** np.ceil(np.log10(max(difference, 2**-23))):.0e}"
print("largest difference:", bound)

# What a page is to answer: the first ten images are a 0, a 1, a 2 …
pixels = (16 * X[:10]).flatten(1).int().tolist()
examples = {"images": pixels, "scores": expected[:10].tolist()}
Path("expected_tensorflowjs.json").write_text(json.dumps(examples))

files = Path("model.json"), Path("group1-shard1of1.bin")
kB = sum(file.stat().st_size for file in files) / 1000
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"TensorFlow.js,model.json and its weights,{kB:.0f},{bound}")
