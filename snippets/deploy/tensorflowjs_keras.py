import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        keras.layers.Dense(8, activation="relu"),
        keras.layers.Dense(3, activation="softmax"),
    ]
)
X = np.random.default_rng(0).normal(size=(5, 4)).astype("float32")
expected = model(X).numpy()  # (batch, classes)
model.export("exported", verbose=False)

# The converter imports these too, for models of other kinds.
unused = ["jax", "jax.experimental", "jax.experimental.jax2tf"]
for name in [*unused, "tensorflow_decision_forests", "tensorflow_hub"]:
    sys.modules[name] = ModuleType(name)

converters = import_module("tensorflowjs.converters")
converters.convert_tf_saved_model("exported", "browser")
files = sorted(file.name for file in Path("browser").iterdir())
print("files:", ", ".join(files))

Path("predict.mjs").write_text("""
import { readFileSync } from "node:fs";
import * as tf from "@tensorflow/tfjs";

tf.enableProdMode();
const { modelTopology, weightsManifest } = JSON.parse(
  readFileSync("browser/model.json"));
const weights = readFileSync("browser/group1-shard1of1.bin");
const model = await tf.loadGraphModel(tf.io.fromMemory({
  modelTopology,
  weightSpecs: weightsManifest[0].weights,
  weightData: new Uint8Array(weights).buffer,
}));
const X = tf.tensor(JSON.parse(readFileSync("X.json")));
console.log(JSON.stringify(model.predict(X).arraySync()));
""")
Path("X.json").write_text(json.dumps(X.tolist()))
answer = subprocess.run(["node", "predict.mjs"], stdout=subprocess.PIPE)
predicted = np.array(json.loads(answer.stdout), dtype="float32")
print("shape in Node:", predicted.shape)
print(f"largest difference: {abs(predicted - expected).max():.1e}")
