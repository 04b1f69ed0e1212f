import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
model = keras.layers.Embedding(3, 2, embeddings_initializer="ones")
model.build(None)
X = np.array([7])

try:
    model(X)
except tf.errors.InvalidArgumentError as error:
    print(str(error).split("} ")[-1].split(" [Op")[0][:60])
compiled = tf.function(model, jit_compile=True)
print("compiled with XLA:", compiled(X).numpy().tolist())
