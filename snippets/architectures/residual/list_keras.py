from keras import Model, layers


class Stack(Model):
    def __init__(self, blocks):
        super().__init__()
        self.blocks = blocks


def count(model):
    for block in model.blocks:
        if not block.built:
            block.build((None, 4))
    return sum(w.numpy().size for w in model.weights)


blocks = [layers.Dense(4) for _ in range(3)]
print("in a list:", count(Stack(blocks)))
print("in a tuple:", count(Stack(tuple(layers.Dense(4) for _ in range(3)))))
print("3 * [block]:", count(Stack(3 * [layers.Dense(4)])))
