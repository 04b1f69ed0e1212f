import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch
from keras import ops

calls = {
    "NumPy": (np.array, np.add, np.divide, np.mean),
    "PyTorch": (torch.tensor, torch.add, torch.divide, torch.mean),
    "Keras": (ops.array, ops.add, ops.divide, ops.mean),
    "TensorFlow": (tf.constant, tf.add, tf.divide, tf.reduce_mean),
    "JAX": (jnp.array, jnp.add, jnp.divide, jnp.mean),
}


def kind(call, array, *types):
    values = [array(np.array([1, 2], dtype=name)) for name in types]
    try:
        return str(call(*values).dtype)
    except (RuntimeError, tf.errors.InvalidArgumentError):
        return "stops"


rows = {"float32 + int64": [], "float32 + float64": []}
rows |= {"int32 / int32": [], "mean of int32": []}
for array, add, divide, mean in calls.values():
    rows["float32 + int64"].append(kind(add, array, "float32", "int64"))
    rows["float32 + float64"].append(kind(add, array, "float32", "float64"))
    rows["int32 / int32"].append(kind(divide, array, "int32", "int32"))
    rows["mean of int32"].append(kind(mean, array, "int32"))

for task, (numpy, *_) in rows.items():
    print(f"NumPy, {task}: {numpy}")
print("table: pairs")
print("operation,PyTorch,Keras,TensorFlow,JAX")
for task, (_, *found) in rows.items():
    short = [name.split("'")[1] if "'" in name else name for name in found]
    print(",".join([f"`{task}`", *short]).replace("torch.", ""))
