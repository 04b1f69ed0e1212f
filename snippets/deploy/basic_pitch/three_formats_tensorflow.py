import os
from importlib.util import find_spec
from pathlib import Path

import numpy as np

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "1"  # before importing tensorflow

import onnxruntime
import tensorflow as tf
import tf_keras
from ai_edge_litert.interpreter import Interpreter

package = Path(find_spec("basic_pitch").origin).parent
folder = package / "saved_models" / "icassp_2022"
saved_model = folder / "nmp"

# Two seconds, less 256 samples, of a chord: 440 Hz, 554 Hz and 659 Hz.
radians = 2 * np.pi * np.arange(43844) / 22050
chord = sum(np.sin(hertz * radians) for hertz in (440, 554, 659))
X = (chord / 3).astype("float32").reshape(1, -1, 1)  # (batch, samples, 1)

interpreter = Interpreter(str(folder / "nmp.tflite"))
run = interpreter.get_signature_runner("serving_default")
litert = run(input_2=X)["note"]  # (batch, frames, keys of a piano)

session = onnxruntime.InferenceSession(folder / "nmp.onnx")
feed = {"serving_default_input_2:0": X}
(onnx,) = session.run(["StatefulPartitionedCall:1"], feed)

scores = litert[0].mean(axis=0)
keys = ["A", "A#", "B", "C", "C#", "D", "D#", "E", "F", "F#", "G", "G#"]
heard = [keys[key % 12] for key in np.flatnonzero(scores > 0.3)]
print("heard:", ", ".join(heard))

tf.get_logger().setLevel("ERROR")  # it warns of the age of the file
model = tf_keras.models.load_model(saved_model, compile=False)
print("weights:", model.count_params())

# Compare: sums of at most 936 products, each rounded.
expected = model(X)["note"].numpy()
parts = [part for part in saved_model.rglob("*") if part.is_file()]
print("\ntable: route\nroute,artefact,kB,largest difference")
for route, files, answers in (
    ("SavedModel", parts, expected),
    ("LiteRT", [folder / "nmp.tflite"], litert),
    ("ONNX", [folder / "nmp.onnx"], onnx),
):
    difference = abs(answers - expected).max()
    assert difference < 936 * 2**-23
    shown = 10 ** np.ceil(np.log10(difference)) if difference else 0
    kB = sum(file.stat().st_size for file in files) // 1000
    name = "nmp/" if len(files) > 1 else files[0].name
    print(f"{route},{name},{kB},{shown:.0e}")
