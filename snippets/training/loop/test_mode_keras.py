import keras

keras.utils.set_random_seed(0)
X = keras.ops.ones((1, 1000))

model = keras.layers.Dropout(0.5)
print(f"a new model: {(model(X).numpy() == 0).mean():.1f} dropped")
training = model(X, training=True).numpy()
print(f"training=True: {(training == 0).mean():.1f} dropped")
