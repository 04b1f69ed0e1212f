import jax.numpy as jnp
import keras
import numpy as np
import torch
from flax import nnx

X = np.ones((1, 100_000), dtype="float32")
torch.manual_seed(0)
keras.utils.set_random_seed(0)

outputs = {
    "PyTorch": torch.nn.Dropout(0.2)(torch.tensor(X)),
    "Keras": keras.layers.Dropout(0.2)(X, training=True),
    "JAX": nnx.Dropout(0.2, rngs=nnx.Rngs(0))(jnp.array(X)),
}
for name, output in outputs.items():
    output = np.asarray(output)
    dropped = (output == 0).mean()
    print(f"{name}: {dropped:.2f} dropped, the rest {output.max():.2f}")
