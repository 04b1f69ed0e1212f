import keras
from keras import ops

gradients = [ops.array([3.0, 4.0]), ops.array([0.3, 0.4])]

for name in ("clipvalue", "clipnorm", "global_clipnorm"):
    weights = [keras.Variable([0.0, 0.0]) for _ in gradients]
    optimizer = keras.optimizers.SGD(learning_rate=1.0, **{name: 1.0})
    optimizer.apply(gradients, weights)

    print(f"{name}:", *[-w.numpy().round(2) for w in weights])
