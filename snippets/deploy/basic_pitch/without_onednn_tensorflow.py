import os
from importlib.util import find_spec
from pathlib import Path

import numpy as np

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"  # before importing tensorflow

import tensorflow as tf
import tf_keras
from ai_edge_litert.interpreter import Interpreter

package = Path(find_spec("basic_pitch").origin).parent
folder = package / "saved_models" / "icassp_2022"
radians = 2 * np.pi * np.arange(43844) / 22050
chord = sum(np.sin(hertz * radians) for hertz in (440, 554, 659))
X = (chord / 3).astype("float32").reshape(1, -1, 1)  # (batch, samples, 1)

interpreter = Interpreter(str(folder / "nmp.tflite"))
litert = interpreter.get_signature_runner("serving_default")(input_2=X)

tf.get_logger().setLevel("ERROR")  # it warns of the age of the file
model = tf_keras.models.load_model(folder / "nmp", compile=False)
print("layer after the filters:", model.layers[3].name)

expected = model(X)["onset"].numpy()
difference = abs(litert["onset"] - expected).max()
print(f"largest difference: {difference:.3f}")
