import keras

X, y = keras.ops.ones((8, 4)), keras.ops.zeros(8)

keras.utils.set_random_seed(0)
keras.config.set_dtype_policy("mixed_bfloat16")
hidden = keras.layers.Dense(16, activation="relu")
model = keras.Sequential([hidden, keras.layers.Dense(3, dtype="float32")])
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.SGD(learning_rate=0.1), loss_fn)

model.fit(X, y, verbose=0)
middle = hidden(X)
loss = loss_fn(y, model(X))

print("weights:", hidden.kernel.dtype)
print("hidden values:", keras.backend.standardize_dtype(middle.dtype))
print("loss:", keras.backend.standardize_dtype(loss.dtype))
