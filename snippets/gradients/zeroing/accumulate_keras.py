import keras
from keras import ops

X = ops.arange(8.0)[:, None] / 8  # (batch, feature)
y = 3 * X


def train(batch_size, every):
    layer = keras.layers.Dense(
        1, use_bias=False, kernel_initializer="zeros"
    )
    model = keras.Sequential([keras.Input(shape=(1,)), layer])
    optimizer = keras.optimizers.SGD(
        learning_rate=0.5, gradient_accumulation_steps=every
    )
    model.compile(optimizer, loss="mse")
    model.fit(X, y, batch_size=batch_size, shuffle=False, verbose=0)
    return float(layer.kernel[0, 0])


print(f"one batch of 8: {train(8, None):.3f}")
print(f"4 batches of 2: {train(2, 4):.3f}")
