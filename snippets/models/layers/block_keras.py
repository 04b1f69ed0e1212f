from keras import layers, ops


class Block(layers.Layer):
    def __init__(self, units, depth):
        super().__init__()
        several = [layers.Dense(units) for _ in range(depth)]
        self.layers = several
        self.scale = self.add_weight(shape=(units,), initializer="ones")
        self.centre = self.add_weight(
            shape=(units,), initializer="zeros", trainable=False
        )

    def call(self, X):
        X = X - self.centre
        for layer in self.layers:
            X = ops.relu(layer(X))
        return X * self.scale


model = Block(4, depth=3)
print("shape:", tuple(model(ops.ones((2, 4))).shape))
print("trained:", int(sum(ops.size(w) for w in model.trainable_weights)))
kept = sum(ops.size(w) for w in model.non_trainable_weights)
print("kept besides:", int(kept))
