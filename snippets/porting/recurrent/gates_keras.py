import keras
import numpy as np

lstm = keras.layers.LSTM(2)
lstm.build((None, 5, 3))
print("bias of a new LSTM:", lstm.get_weights()[2].tolist())

X = np.ones((1, 2, 1), dtype="float32")  # two steps
for number, name in enumerate(("first", "second", "third", "fourth")):
    one = keras.layers.LSTM(1)
    one.build(X.shape)
    bias = np.full(4, 2.0)
    bias[number] = -20.0  # this gate is shut, or says -1
    one.set_weights([np.zeros((1, 4)), np.zeros((1, 4)), bias])
    print(f"{name} block at -20: output {one(X).numpy().item():.2f}")
