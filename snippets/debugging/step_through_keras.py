import os
import pdb
import sys

import keras
from keras import layers, ops


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(8)
        self.out = layers.Dense(3)

    def build(self, input_shape):
        self.hidden.build(input_shape)
        self.out.build((input_shape[0], 8))

    def call(self, x):
        h = self.hidden(x)
        breakpoint()  # in your own model you add this line only
        h = ops.relu(h)
        return self.out(h)


class Typist(pdb.Pdb):
    """Types your commands: this page has no keyboard."""

    canonic = staticmethod(os.path.basename)  # "net.py", not its whole path

    def precmd(self, command):
        print(self.prompt + command)
        return command


typist = Typist(nosigint=True, readrc=False)
typist.cmdqueue = [
    "p h.shape",
    "p round(float(ops.min(h)), 1)",
    "next",
    "p round(float(ops.min(h)), 1)",
    "continue",
]
sys.breakpointhook = typist.set_trace

keras.utils.set_random_seed(0)
model = Net()
model.compile(run_eagerly=True)  # predict() runs Python line by line
X = keras.random.normal((5, 4), seed=0)  # (batch, features)
y = model.predict(X, verbose=0)

print("output shape:", tuple(y.shape))
