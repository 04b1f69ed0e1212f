import keras
from keras import callbacks

X, y = keras.ops.ones((4, 2)), keras.ops.ones((4, 1))
for name in ("a constant", "the present rate"):
    model = keras.Sequential(
        [keras.Input(shape=(2,)), keras.layers.Dense(1)]
    )
    model.compile(keras.optimizers.SGD(learning_rate=0.1), loss="mse")
    constant = callbacks.LearningRateScheduler(lambda epoch: 0.1)
    present = callbacks.LearningRateScheduler(lambda epoch, rate: rate)
    first = constant if name == "a constant" else present
    plateau = callbacks.ReduceLROnPlateau(
        monitor="loss", factor=0.5, patience=1, min_delta=10
    )
    rates = []
    note = callbacks.LambdaCallback(
        on_train_batch_begin=lambda batch, logs, model=model, rates=rates: (
            rates.append(float(model.optimizer.learning_rate))
        )
    )
    model.fit(X, y, epochs=4, callbacks=[first, plateau, note], verbose=0)
    print(f"{name}: {[round(rate, 4) for rate in rates]}")
