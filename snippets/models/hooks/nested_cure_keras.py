import keras
from keras import layers, ops

inputs = keras.Input(shape=(8,))
hidden = layers.Dense(16, name="hidden")(inputs)
base = keras.Model(inputs, layers.Dense(4)(hidden))
last = layers.Dense(3)
model = keras.Sequential([keras.Input(shape=(8,)), base, last])

watched = keras.Model(base.input, [hidden, base.output])
outer = keras.Input(shape=(8,))
middle, end = watched(outer)
both = keras.Model(outer, [middle, last(end)])

X = ops.ones((5, 8))
middle, y = both(X)
print("hidden layer:", tuple(middle.shape))
off = ops.max(ops.abs(y - model(X)))
print(f"prediction differs by {off:.1f}")
