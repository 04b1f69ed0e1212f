import warnings

import keras
from keras import layers

with warnings.catch_warnings(record=True) as caught:
    layer = layers.Dense(3, input_shape=(8,))
    old = keras.Sequential([layer])
for sentence in str(caught[0].message).split(". "):
    print(sentence)

new = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(3)])
print("parameters:", old.count_params(), new.count_params())
