import keras
from keras import callbacks, optimizers

X, y = keras.ops.ones((4, 2)), keras.ops.ones((4, 1))
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
schedule = optimizers.schedules.ExponentialDecay(0.1, 1, 0.9)
model.compile(optimizers.SGD(learning_rate=schedule), loss="mse")

plateau = callbacks.ReduceLROnPlateau(
    monitor="loss", patience=1, min_delta=10
)
model.fit(X, y, epochs=4, callbacks=[plateau], verbose=0)
