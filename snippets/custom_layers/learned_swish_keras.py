import keras
from keras import layers, ops

keras.utils.set_random_seed(0)


class Swish(layers.Layer):
    def build(self, input_shape):
        self.beta = self.add_weight(name="beta", initializer="ones")

    def call(self, x):
        return x * ops.sigmoid(self.beta * x)


X = ops.reshape(ops.linspace(-2.0, 2.0, 64), (-1, 1))  # (batch, 1)
y = X * ops.sigmoid(3.0 * X)  # made with beta = 3

model = keras.Sequential([keras.Input(shape=(1,)), Swish()])
loss_fn = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.Adam(learning_rate=0.1)
model.compile(optimizer=optimizer, loss=loss_fn)

print("trainable:", [weight.name for weight in model.trainable_weights])
print(f"beta before: {float(model.layers[0].beta.value):.1f}")
model.fit(X, y, batch_size=64, epochs=60, verbose=0)
print(f"beta after: {float(model.layers[0].beta.value):.1f}")
