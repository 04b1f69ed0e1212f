"""The frameworks by name: as a file's name has them, and as a reader knows them."""

# In the order of columns.
NAMES = {
    "pytorch": "PyTorch",
    "keras": "Keras",
    "tensorflow": "TensorFlow",
    "jax": "JAX",
    "lightning": "Lightning",
}
