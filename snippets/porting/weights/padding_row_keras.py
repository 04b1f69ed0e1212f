import keras
import tensorflow as tf

tokens = tf.constant([[2, 0]])  # a word, and padding
table = tf.ones((4, 2))  # trained elsewhere

model = keras.layers.Embedding(4, 2, mask_zero=True)
model.build()
model.set_weights([table])
print("row 0, copied:", model(tokens)[0, 1].numpy().tolist())

with tf.GradientTape() as tape:
    loss = tf.reduce_sum(model(tokens))
gradient = tf.convert_to_tensor(tape.gradient(loss, model.embeddings))
print("gradient of row 0:", gradient[0].numpy().tolist())
print("gradient of row 2:", gradient[2].numpy().tolist())
print("mask:", model.compute_mask(tokens).numpy().tolist())
