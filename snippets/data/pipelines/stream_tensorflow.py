import tensorflow as tf

tf.random.set_seed(0)

dataset = tf.data.Dataset.range(12).map(lambda x: x * x)
dataset = dataset.shuffle(4).batch(4).prefetch(tf.data.AUTOTUNE)
for X in dataset:
    print(X.numpy().tolist())
