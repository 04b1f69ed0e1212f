import keras
from keras import layers, ops

model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1)),
        layers.Conv2D(8, 3),
        layers.BatchNormalization(),
        layers.ReLU(),
        layers.Flatten(),
        layers.Dense(10),
    ]
)

model.summary(line_length=68)
trained = sum(ops.size(w) for w in model.trainable_weights)
kept = sum(ops.size(w) for w in model.non_trainable_weights)
print("trained:", int(trained))
print("kept besides:", int(kept))
