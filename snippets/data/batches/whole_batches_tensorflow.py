import tensorflow as tf

tf.random.set_seed(0)
X = tf.range(12)

dataset = tf.data.Dataset.from_tensor_slices(X)
dataset = dataset.batch(3).shuffle(4)

for epoch in range(2):
    print([batch.numpy().tolist() for batch in dataset])
