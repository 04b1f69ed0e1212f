import jax
import keras
import numpy as np
import tensorflow as tf
import torch
from PIL import Image
from torch.nn import functional as F

X = np.tile([1.0, 0.0], (8, 4)).astype("float32")  # eight stripes
first, last = torch.tensor(X)[None, None], X[:, :, None]

rows = {"Pillow: resize": Image.fromarray(X).resize((3, 3), 2)}  # bilinear
rows["PyTorch: F.interpolate"] = F.interpolate(
    first, (3, 3), mode="bilinear"
)[0, 0]
rows["PyTorch: antialias=True"] = F.interpolate(
    first, (3, 3), mode="bilinear", antialias=True
)[0, 0]
rows["Keras: Resizing"] = keras.layers.Resizing(3, 3)(last)
rows["Keras: antialias=True"] = keras.ops.image.resize(
    last, (3, 3), antialias=True
)
rows["TensorFlow: tf.image.resize"] = tf.image.resize(last, (3, 3))
rows["TensorFlow: antialias=True"] = tf.image.resize(
    last, (3, 3), antialias=True
)
rows["JAX: jax.image.resize"] = jax.image.resize(X, (3, 3), "bilinear")
rows["JAX: antialias=False"] = jax.image.resize(
    X, (3, 3), "bilinear", antialias=False
)

print("table: resized")
print("call,left,middle,right")
for name, image in rows.items():
    values = np.asarray(image).reshape(3, 3)[0]
    print(name, *(f"{value:.2f}" for value in values), sep=",")
