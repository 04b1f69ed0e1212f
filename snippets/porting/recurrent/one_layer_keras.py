import keras
from keras import ops

X = ops.zeros((8, 5, 3))  # (batch, time, feature)

model = keras.layers.LSTM(4, return_sequences=True, return_state=True)
outputs, hidden, cell = model(X)

print("outputs:", tuple(outputs.shape))
print("hidden, cell:", tuple(hidden.shape), tuple(cell.shape))

for weight in model.weights:
    print(f"{weight.name}: {tuple(weight.shape)}")
