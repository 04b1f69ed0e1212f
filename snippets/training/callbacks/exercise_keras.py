import math

import keras


class StopIfNaN(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        if math.isnan(logs["loss"]) or math.isinf(logs["loss"]):
            self.model.stop_training = True


X, y = keras.ops.ones((8, 2)), keras.ops.ones((8, 1))
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(learning_rate=1e30), loss="mse")
callback = StopIfNaN()
history = model.fit(X, y, 8, epochs=100, callbacks=[callback], verbose=0)
print("stopped in step", len(history.epoch) - 1)
