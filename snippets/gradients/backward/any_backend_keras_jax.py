import os

os.environ["KERAS_BACKEND"] = "jax"  # before keras is imported

import jax
import jax.numpy as jnp
import keras

X = jnp.array([[1.0, 2.0], [3.0, 4.0]])
y = jnp.array([[1.0], [0.0]])
model = keras.layers.Dense(1)
model.build((None, 2))
model.kernel.assign([[0.5], [-1.0]])
loss_fn = keras.losses.MeanSquaredError()


def compute_loss(trainable, fixed):
    prediction, _ = model.stateless_call(trainable, fixed, X)
    return loss_fn(y, prediction)


trainable = [v.value for v in model.trainable_variables]
fixed = [v.value for v in model.non_trainable_variables]
kernel, bias = jax.grad(compute_loss)(trainable, fixed)
print("gradient of the kernel:", kernel.tolist())
print("gradient of the bias:", bias.tolist())
