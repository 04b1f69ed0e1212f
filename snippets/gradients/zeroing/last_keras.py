import keras
from keras import ops

layer = keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
model = keras.Sequential([keras.Input(shape=(1,)), layer])
optimizer = keras.optimizers.SGD(
    learning_rate=1.0, gradient_accumulation_steps=2
)
model.compile(optimizer, lambda y, prediction: prediction)  # gradient 1

for epoch in (1, 2):
    for _ in range(3):
        model.train_on_batch(ops.ones((1, 1)), ops.ones((1, 1)))
        print(f"epoch {epoch}, after a batch: {layer.kernel[0, 0]:.1f}")
