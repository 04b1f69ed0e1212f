import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(0)

lengths = [5, 3, 1]
# Each (time, features).
sequences = [keras.random.normal((n, 4), seed=n) for n in lengths]
X = keras.utils.pad_sequences(sequences, dtype="float32", padding="post")
gru = layers.GRU(6)
model = keras.Sequential([layers.Masking(mask_value=0.0), gru])

masked_state = model(X)  # (batch, units), each at its own last step
padded_state = gru(X)  # each after the padding too
alone = ops.concatenate([gru(sequence[None]) for sequence in sequences])

print("padded batch:", X.shape)
same = np.allclose(masked_state, alone, atol=1e-3)
print("masked, same as one by one:", same)
same = np.allclose(padded_state, alone, atol=1e-3)
print("not masked, same as one by one:", same)
