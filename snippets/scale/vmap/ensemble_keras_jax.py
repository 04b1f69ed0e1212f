import os

os.environ["KERAS_BACKEND"] = "jax"  # before keras is imported
import jax
import jax.numpy as jnp
import keras

X = jax.random.uniform(jax.random.key(0), (5, 3))  # (batch, feature)
models = []
for seed in range(4):
    keras.utils.set_random_seed(seed)
    dense = keras.layers.Dense(2)
    models.append(keras.Sequential([keras.Input(shape=(3,)), dense]))
values = [[w.value for w in model.trainable_variables] for model in models]
stacked = [jnp.stack(leaves) for leaves in zip(*values, strict=True)]


def call(values, X):
    return models[0].stateless_call(values, [], X)[0]


output = jax.vmap(call, in_axes=(0, None))(stacked, X)

print("shape:", output.shape)
difference = jnp.abs(output[3] - models[3](X)).max()
print(f"the last model, below 1e-6: {bool(difference < 1e-6)}")
