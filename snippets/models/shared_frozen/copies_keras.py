import copy

import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
layer = layers.Dense(4)
layer.build((None, 4))
models = {
    "the same layer": [layer for _ in range(3)],
    "deepcopy": [copy.deepcopy(layer) for _ in range(3)],
    "new layers": [layers.Dense(4) for _ in range(3)],
}
for new in models["new layers"]:
    new.build((None, 4))

for name, several in models.items():
    weights = {id(w): w for one in several for w in one.weights}
    count = sum(ops.size(w) for w in weights.values())
    equal = bool(ops.all(several[0].kernel == several[1].kernel))
    print(f"{name}: {count} parameters, start {equal=}")
