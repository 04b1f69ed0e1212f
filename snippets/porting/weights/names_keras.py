import keras
from keras import layers, ops

X = ops.zeros((1, 8, 8, 3))  # (batch, height, width, channels)

model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 3)),
        layers.Conv2D(4, 3, padding="same", activation="relu"),
        layers.BatchNormalization(),
        layers.Flatten(),
        layers.Dense(10),
    ]
)

for layer in model.layers:
    for weight in layer.weights:
        print(f"{layer.name}.{weight.name}: {tuple(weight.shape)}")
print("output:", tuple(model(X).shape))
