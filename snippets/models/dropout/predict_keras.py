import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X = ops.ones((100, 100))
inputs = keras.Input(shape=(100,))
outputs = layers.Dropout(0.5)(inputs, training=True)
model = keras.Model(inputs, outputs)

calls = {
    "model(X)": model(X),
    "model(X, training=False)": model(X, training=False),
    "predict": model.predict(X, verbose=0),
}
for name, output in calls.items():
    print(f"{name}: {ops.mean(output == 0):.1f} dropped")
