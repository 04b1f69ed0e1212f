import keras
from keras import layers, ops

keras.utils.set_random_seed(0)

lengths = [5, 3, 1]
sequences = [keras.random.normal((n, 4), seed=n) for n in lengths]
X = keras.utils.pad_sequences(
    sequences, dtype="float32", padding="post"
)  # (batch, time, features)

gru = layers.GRU(6)
model = keras.Sequential([layers.Masking(mask_value=0.0), gru])

told = model(X)  # (batch, units): knows where the padding is
not_told = gru(X)  # reads the padding as data
alone = ops.concatenate([gru(s[None]) for s in sequences])

print("padded batch:", X.shape)
difference = float(ops.max(abs(told - alone)))
print(f"masked, largest difference: {difference:.1f}")
difference = float(ops.max(abs(not_told - alone)))
print(f"not masked, largest difference: {difference:.1f}")
