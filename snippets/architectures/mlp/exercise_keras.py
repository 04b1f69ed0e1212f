import keras
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(shape=(400,))])

for fan_in, units in ((400, 100), (100, 100)):
    bound = fan_in**-0.5
    start = keras.initializers.RandomUniform(-bound, bound)
    model.add(layers.Dense(units, None, True, start, start))

for layer in model.layers:
    weight, bias = (abs(w.numpy()).max() for w in layer.weights)
    print(f"largest weight: {weight:.2f}, largest bias: {bias:.2f}")
