import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
X = np.random.normal(size=(5, 4)).astype("float32")  # (batch, features)
model = keras.Sequential([keras.Input(shape=(4,)), layers.Dense(2)])
model.export("exported", verbose=False)

frozen = layers.TFSMLayer("exported", call_endpoint="serve")
inputs = keras.Input(shape=(4,))
wrapped = keras.Model(inputs, layers.Softmax()(frozen(inputs)))

expected = keras.ops.softmax(model(X))
difference = abs(wrapped.predict(X, verbose=0) - expected.numpy()).max()
print(f"largest difference: {difference:.4f}")
