import tensorflow as tf

tf.random.set_seed(0)
X = tf.random.shuffle(tf.range(100))
train, test = X[:80], X[80:]
dataset = tf.data.Dataset.from_tensor_slices(train).shuffle(80).batch(80)

orders = [tuple(b.numpy().tolist()) for epoch in range(5) for b in dataset]
seen = set().union(*orders)

print("different orders:", len(set(orders)))
print("seen:", sum(int(x) in seen for x in test), "of 20")
