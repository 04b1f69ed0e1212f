import keras
from keras.callbacks import LambdaCallback
from keras.optimizers import schedules

X, y = keras.ops.ones((4, 2)), keras.ops.ones((4, 1))
layer = keras.layers.Dense(1)
model = keras.Sequential([keras.Input(shape=(2,)), layer])

schedule = schedules.CosineDecay(0.1, decay_steps=10)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
model.compile(optimizer=optimizer, loss="mse")

rates = []
note = LambdaCallback(
    on_train_batch_begin=lambda batch, logs: rates.append(
        float(optimizer.learning_rate)
    )
)
model.fit(X, y, epochs=16, callbacks=[note], verbose=0)

for step in (0, 5, 9, 10, 15):
    print(f"step {step}: {rates[step]:.3f}")
