import keras
from keras import ops


def reverse(x, strength):
    @keras.ops.custom_gradient
    def identity(x):
        def grad(*args, upstream=None):
            upstream = args[0] if upstream is None else upstream
            return -strength * upstream

        return x, grad

    return identity(x)


class Loss(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        three = keras.initializers.Constant(3.0)
        self.x = self.add_weight(shape=(), initializer=three)

    def call(self, ones):
        y = reverse(self.x * 1.0, 0.5)
        return y**2 * ones


layer = Loss()
model = keras.Sequential([layer])
model.compile(keras.optimizers.SGD(learning_rate=1.0), lambda _, loss: loss)

value = model(ops.ones((1, 1)))[0, 0] ** 0.5
model.train_on_batch(ops.ones((1, 1)), ops.ones((1, 1)))
gradient = 3 - float(layer.x)  # one step of length one

print(f"value: {value:.1f}, gradient: {gradient:.1f}")
