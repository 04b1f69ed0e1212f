import keras

sequences = [[1, 2, 3], [4], [5, 6]]

X = keras.utils.pad_sequences(sequences)
print("default:", X.tolist())

X = keras.utils.pad_sequences(sequences, maxlen=2)
print("left, two:", X.tolist())
