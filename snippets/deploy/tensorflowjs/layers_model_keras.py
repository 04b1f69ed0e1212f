import contextlib
import json
import logging
import subprocess
import sys
import warnings
from importlib import import_module
from pathlib import Path
from types import ModuleType

import keras
import numpy as np
import tf_keras

unused = ["jax", "jax.experimental", "jax.experimental.jax2tf"]
for name in [*unused, "tensorflow_decision_forests", "tensorflow_hub"]:
    sys.modules[name] = ModuleType(name)
converters = import_module("tensorflowjs.converters")
warnings.simplefilter("ignore")  # the converter goes through an .h5 file
for name in ("absl", "tensorflow"):
    logging.getLogger(name).setLevel(logging.ERROR)

X = np.random.default_rng(0).normal(size=(100, 4)).astype("float32")
y = X @ np.ones((4, 1), dtype="float32")  # the sum of each row
Path("data.json").write_text(json.dumps([X.tolist(), y.tolist()]))

for folder, package in (("keras3", keras), ("keras2", tf_keras)):
    package.utils.set_random_seed(0)
    inputs = package.Input(shape=(4,))
    model = package.Model(inputs, package.layers.Dense(1)(inputs))
    with contextlib.redirect_stdout(None):
        converters.save_keras_model(model, folder)

Path("train.mjs").write_text("""
import { readFileSync } from "node:fs";
import * as tf from "@tensorflow/tfjs";

tf.enableProdMode();
const data = JSON.parse(readFileSync("data.json"));
const [X, y] = data.map((array) => tf.tensor(array));

async function train(folder) {
  const { modelTopology, weightsManifest } = JSON.parse(
    readFileSync(`${folder}/model.json`));
  const weights = readFileSync(`${folder}/group1-shard1of1.bin`);
  const model = await tf.loadLayersModel(tf.io.fromMemory({
    modelTopology,
    weightSpecs: weightsManifest[0].weights,
    weightData: new Uint8Array(weights).buffer,
  }));
  const optimizer = tf.train.adam(0.1);
  model.compile({ optimizer, loss: "meanSquaredError" });
  const options = { epochs: 60, shuffle: false, verbose: 0 };
  const { loss } = (await model.fit(X, y, options)).history;
  return `loss ${loss[0].toFixed(1)}, then ${loss.at(-1).toFixed(1)}`;
}

for (const folder of ["keras3", "keras2"]) {
  const said = await train(folder).catch((error) => String(error));
  console.log(`from ${folder}: ${said}`);
}
""")
node = subprocess.run(["node", "train.mjs"], stdout=subprocess.PIPE)
print(node.stdout.decode().strip())
