import numpy as np
import tensorflow as tf

tf.random.set_seed(0)
y = np.repeat([0, 1, 2, 3, 4], 200)  # sorted by class

print("buffer: classes in each batch of 200")
for size in (10, 100, 1000):
    dataset = tf.data.Dataset.from_tensor_slices(y).shuffle(size).batch(200)
    print(f"{size}:", [len(np.unique(batch)) for batch in dataset])
