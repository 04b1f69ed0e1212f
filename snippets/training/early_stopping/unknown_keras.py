import keras
from keras.callbacks import EarlyStopping, LambdaCallback

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(loss="mse")

score = LambdaCallback(
    on_epoch_end=lambda epoch, logs: logs.update(my_f1=0.1 * epoch)
)
X, y = keras.ops.ones((4, 2)), keras.ops.ones((4, 1))
stop = EarlyStopping(monitor="my_f1", patience=2)
model.fit(X, y, epochs=5, callbacks=[score, stop], verbose=0)
