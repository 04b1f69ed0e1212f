import keras
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)


class TreeNet(tf.Module):
    def __init__(self):
        super().__init__()
        self.words = layers.Embedding(10, 8)
        self.merge = layers.Dense(8)

    def __call__(self, tree):
        if isinstance(tree, int):  # a leaf: one word
            return self.words(tf.constant([tree]))
        left, right = (self(branch) for branch in tree)
        return tf.tanh(self.merge(tf.concat([left, right], axis=1)))


model = TreeNet()
trees = [3, (1, 2), ((1, 2), 3), (((1, 2), 3), (4, (5, 6)))]

for tree in trees:
    with tf.GradientTape() as tape:
        output = model(tree)[0]
    gradient = tape.gradient(output, model.words.embeddings)
    used = sorted(set(gradient.indices.numpy().tolist()))
    shape = tuple(output.shape)
    print(f"{tree}: output {shape}, gradient reaches words {used}")

graph = tf.function(model)
for tree in trees + trees:
    graph(tree)
built = graph.experimental_get_tracing_count()
print("graphs built for 4 trees, twice:", built)
