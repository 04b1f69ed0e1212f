import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
X = np.random.normal(size=(100, 8, 8, 1)).astype("float32")
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

# The converter imports these too, for models of other kinds.
unused = ["jax", "jax.experimental", "jax.experimental.jax2tf"]
for name in [*unused, "tensorflow_decision_forests", "tensorflow_hub"]:
    sys.modules[name] = ModuleType(name)

converters = import_module("tensorflowjs.converters")
converters.convert_tf_saved_model("exported", "browser")
files = sorted(Path("browser").iterdir())
print("files:", ", ".join(file.name for file in files))

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
const answers = model.predict(X).arraySync();
let refused;
try { model.predict(tf.zeros([1, 9, 9, 1])); }
catch (error) { refused = error.message; }
console.log(JSON.stringify({ answers, refused }));
""")
Path("X.json").write_text(json.dumps(X.tolist()))
command = ["node", "predict.mjs"]
node = subprocess.run(command, stdout=subprocess.PIPE, check=True)
node = json.loads(node.stdout)
print("a wrong shape:", node["refused"])
answers = np.array(node["answers"], dtype="float32")

# Compare: sums of at most 128 products, so rounding stays below 2e-5.
expected = model(X).numpy()
difference = abs(answers - expected).max() / abs(expected).max()
bound = 10 ** np.ceil(np.log10(max(difference, np.finfo("float32").eps)))
print(f"largest difference, relative: below {bound:.0e}")
assert difference < 2e-5

kB = round(sum(file.stat().st_size for file in files) / 1000)
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"TensorFlow.js,model.json and .bin,{kB},below {bound:.0e}")
