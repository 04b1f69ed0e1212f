import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X = keras.random.normal((100, 8))
one, two = layers.Dense(16), layers.Dense(16)
several = [keras.Input(shape=(8,)), one, layers.ReLU(), two, layers.ReLU()]
model = keras.Sequential(several)
two.bias.assign(two.bias - 100)  # to have something to find

watched = [x.output for x in model.layers if isinstance(x, layers.ReLU)]

for output in keras.Model(model.inputs, watched)(X):
    dead = ops.mean(ops.cast(ops.all(output == 0, axis=0), "float32"))
    print(f"dead units: {dead:.0%}")
