import keras

X = keras.ops.zeros((8, 32, 32, 3))  # (batch, height, width, channels)

model = keras.layers.Conv2D(16, kernel_size=3, padding="same")
y = model(X)

print("in:", tuple(X.shape))
print("out:", tuple(y.shape))
print("kernel:", tuple(model.kernel.shape))  # (height, width, in, out)
