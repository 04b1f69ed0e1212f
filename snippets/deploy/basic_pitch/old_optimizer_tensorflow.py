import sys
from importlib.util import find_spec
from pathlib import Path

import tensorflow as tf

sys.modules["tf_keras"] = None  # as if tf-keras were not installed

package = Path(find_spec("basic_pitch").origin).parent
tf.saved_model.load(package / "saved_models" / "icassp_2022" / "nmp")
