import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import tensorflow as tf

sys.modules["tf_keras"] = None  # as if tf-keras were not installed
tf.get_logger().setLevel("ERROR")  # it warns of the age of the call

package = Path(find_spec("basic_pitch").origin).parent
folder = package / "saved_models" / "icassp_2022"
seconds = np.arange(43844) / 22050
X = np.sin(2 * np.pi * 440 * seconds).reshape(1, -1, 1)

with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    graph = tf.compat.v1.saved_model.load(
        session, ["serve"], str(folder / "nmp")
    )
    version = graph.meta_info_def.tensorflow_version
    print("written by TensorFlow:", version)
    signature = graph.signature_def["serving_default"]
    tensors = {
        name: y.name for name, y in sorted(signature.outputs.items())
    }
    for name, tensor in tensors.items():
        print(f"  {name} is {tensor}")
    feed = {signature.inputs["input_2"].name: X}
    answers = session.run(tensors, feed)

key = answers["note"][0].mean(axis=0).argmax()
print("heard:", f"{27.5 * 2 ** (key / 12):.0f} Hz")
