from flax import nnx


class Model(nnx.Module):
    def __init__(self, rngs):
        self.layers = [nnx.Linear(4, 4, rngs=rngs) for _ in range(3)]


Model(nnx.Rngs(0))
