from keras import layers, ops


class Mixture(layers.Layer):
    def __init__(self, outputs, count):
        super().__init__()
        experts = [layers.Dense(outputs) for _ in range(count)]
        self.experts = experts
        self.scores = self.add_weight(shape=(count,), initializer="zeros")

    def call(self, X):
        shares = ops.softmax(self.scores)
        answers = [expert(X) for expert in self.experts]
        return sum(shares[i] * answer for i, answer in enumerate(answers))


model = Mixture(2, count=3)
print("shape:", tuple(model(ops.ones((5, 4))).shape))
print("parameters:", model.count_params())
