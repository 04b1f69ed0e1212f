import keras
from keras import layers

X = keras.ops.array([[1.0, 2.0, 3.0, 6.0]])  # (batch, feature)

models = {
    "layer": layers.LayerNormalization(),
    "RMS": layers.RMSNormalization(),
    "groups of two": layers.GroupNormalization(groups=2),
}

for name, model in models.items():
    y = model(X)[0].numpy().tolist()
    count = model.count_params()
    print(f"{name}: {[round(value, 2) for value in y]}, {count} weights")
