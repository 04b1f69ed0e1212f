import keras
import numpy as np
from keras import layers

sequences = [[1, 2, 3], [4], [5, 6]]
weights = np.array([100.0, 1, 2, 3, 4, 5, 6])[:, None]  # 100: padding

X = keras.utils.pad_sequences(sequences, padding="post")  # (batch, time)

embedding = layers.Embedding(7, 1, mask_zero=True)
model = keras.Sequential([embedding, layers.GlobalAveragePooling1D()])
model.build((None, None))
model.set_weights([weights])
mean = model.predict(X, verbose=0)

print("padded:", X.tolist())
print("mean:", mean[:, 0].tolist())
