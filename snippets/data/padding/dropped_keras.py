import warnings

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
X = np.array([[1, 2, 0]])  # the last step is padding

ends = {
    "Flatten": [layers.Flatten()],
    "GlobalAveragePooling1D": [layers.GlobalAveragePooling1D()],
    "LSTM": [layers.LSTM(3)],
}
for name, end in ends.items():
    embedding = layers.Embedding(5, 4, mask_zero=True)
    model = keras.Sequential([embedding, *end, layers.Dense(1)])
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        before = model(X)
    embedding.embeddings.assign(  # another value for padding
        embedding.embeddings + 5 * np.eye(5)[:, :1]
    )
    with warnings.catch_warnings(action="ignore"):
        change = abs(model(X) - before).numpy().item()
    told = "a warning" if seen else "no warning"
    print(f"{name}: {told}, the output changes by {change:.1f}")
