import keras
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(shape=(2,)), layers.Dense(3)])
weights = model.get_weights()

model.layers[0].kernel_regularizer = keras.regularizers.L2(0.01)
print("set after building:", len(model.losses), "penalties")

model = keras.Sequential.from_config(model.get_config())
model.set_weights(weights)
print("built anew:", len(model.losses), "penalty")
