import keras
from keras import layers, ops

X = ops.ones((5, 8))

model = keras.Sequential()
for units in (32, 16):
    model.add(layers.Dense(units))
    model.add(layers.ReLU())
model.add(layers.Dense(3))

print("layers:", len(model.layers))
print("output:", tuple(model(X).shape))
