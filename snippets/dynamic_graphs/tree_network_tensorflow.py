import keras
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)


class TreeNet(keras.Model):
    def __init__(self):
        super().__init__()
        self.words = layers.Embedding(10, 8)
        self.merge = layers.Dense(8)

    def call(self, tree):
        if not isinstance(tree, tuple):  # a leaf: one word
            return self.words(tf.reshape(tree, [1]))
        left, right = (self.call(branch) for branch in tree)
        return tf.tanh(self.merge(tf.concat([left, right], axis=1)))


model = TreeNet()
trees = [3, (1, 2), ((1, 2), 3), (((1, 2), 3), (4, (5, 6)))]

for tree in trees:
    with tf.GradientTape() as tape:
        output = model.call(tree)[0]
    gradient = tape.gradient(output, model.words.embeddings)
    used = sorted(set(gradient.indices.numpy().tolist()))
    print(f"{tree}: {output.shape[0]} numbers, gradient reaches {used}")
