import keras
import numpy as np

X = np.array([0, 1])  # two of a thousand users

model = keras.layers.Embedding(
    1000, 4, "ones", embeddings_regularizer=keras.regularizers.L2(0.01)
)
vectors = model(X)
print(f"penalty in Keras: {model.losses[0]:.2f}")
print(
    f"of the rows in the batch: {0.01 * (vectors.numpy() ** 2).sum():.2f}"
)
