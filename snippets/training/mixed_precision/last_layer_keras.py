import keras
import numpy as np
from keras import ops

X = np.array([[20.06, 20.0, 0.0]], dtype="float32")  # scores

for dtype in ("mixed_bfloat16", "float32"):
    output = keras.layers.Softmax(dtype=dtype)(X)
    name = keras.backend.standardize_dtype(output.dtype)
    output = ops.convert_to_numpy(ops.cast(output, "float32"))
    print(f"softmax in {name}: {output[0].round(3)}")
