import keras
import numpy as np
import tensorflow as tf

for name in ("Adam", "SGD"):
    keras.utils.set_random_seed(0)
    model = keras.layers.Embedding(3, 2)
    model.build(None)
    optimizer = getattr(keras.optimizers, name)(learning_rate=0.1)

    for row in (0, 1):  # row 0 is in the first batch only
        before = model.embeddings.numpy()
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(model(np.array([row])))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)

    moved = abs(model.embeddings.numpy() - before).max(axis=1)
    print(f"{name}, second step, rows moved: {[f'{m:.2f}' for m in moved]}")
