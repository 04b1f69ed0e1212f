import keras

for patience in (0, 1, 2):
    model = keras.Sequential([keras.Input(shape=(1,))])
    model.compile(keras.optimizers.SGD(learning_rate=1.0))
    callback = keras.callbacks.ReduceLROnPlateau(
        monitor="loss", factor=0.5, patience=patience
    )
    callback.set_model(model)

    rates = []
    for epoch in range(8):
        callback.on_epoch_end(epoch, {"loss": 1.0})  # as fit calls it
        rates.append(float(model.optimizer.learning_rate))

    print(f"patience {patience}: {rates}")
