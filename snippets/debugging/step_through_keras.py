import io
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
        breakpoint()  # everything you add to your own model is this line
        h = ops.relu(h)
        return self.out(h)


class Typist(io.StringIO):
    """Types the commands below at the prompt, one line at a time."""

    def readline(self, *args):
        command = super().readline(*args)
        screen.write(command)
        return command


screen = io.StringIO()
commands = Typist(
    "p x.shape\np h.shape\np ops.min(h) < 0\n"
    "next\np ops.min(h) < 0\ncontinue\n"
)
debugger = pdb.Pdb(
    stdin=commands, stdout=screen, nosigint=True, readrc=False
)
sys.breakpointhook = debugger.set_trace

keras.utils.set_random_seed(0)
model = Net()
model.compile(run_eagerly=True)  # predict() and fit() run line by line
X = keras.random.normal((5, 4), seed=0)  # (batch, features)
y = model.predict(X, verbose=0)

print(screen.getvalue().replace(__file__, "net.py"))
print("output shape:", tuple(y.shape))
