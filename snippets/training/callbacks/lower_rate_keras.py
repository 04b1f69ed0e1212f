import keras

X, y = keras.ops.ones((8, 2)), keras.ops.ones((8, 1))
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(learning_rate=0.1), loss="mse")


class HalveRate(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        print(f"epoch {epoch}: {', '.join(logs)}")
        optimizer = self.model.optimizer
        optimizer.learning_rate = optimizer.learning_rate / 2


callbacks = [HalveRate()]
model.fit(X, y, epochs=3, callbacks=callbacks, verbose=0)

print("rate:", round(float(model.optimizer.learning_rate), 4))
