import keras

X = keras.ops.ones((6, 1))  # six batches of one
weights = []
note = keras.callbacks.LambdaCallback(
    on_train_batch_end=lambda batch, logs: weights.append(
        layer.kernel.numpy().item()
    )
)
layer = keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
model = keras.Sequential([keras.Input(shape=(1,)), layer])
optimizer = keras.optimizers.SGD(
    learning_rate=1.0, gradient_accumulation_steps=4
)
model.compile(optimizer, loss=lambda y, predicted: predicted)
model.fit(X, X, batch_size=1, epochs=2, callbacks=[note], verbose=0)

changes = zip(weights[1:], weights[:-1], strict=True)
moved = [i + 2 for i, (new, old) in enumerate(changes) if new != old]
print("updates after batches:", moved)
