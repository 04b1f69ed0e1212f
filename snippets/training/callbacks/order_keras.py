import keras


class Order(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        print("on_train_begin")

    def on_train_batch_end(self, batch, logs=None):
        print("  on_train_batch_end:", ", ".join(logs))

    def on_test_begin(self, logs=None):
        print("  on_test_begin")

    def on_test_end(self, logs=None):
        print("  on_test_end:", ", ".join(logs))

    def on_epoch_end(self, epoch, logs=None):
        print("on_epoch_end:", ", ".join(logs))


X, y = keras.ops.ones((4, 2)), keras.ops.ones((4, 1))
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit(X, y, validation_data=(X, y), callbacks=[Order()], verbose=0)
