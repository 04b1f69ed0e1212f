import tensorflow as tf

tf.random.set_seed(0)
y = tf.random.uniform((100,))  # (batch,)
prediction = y[:, None] + 0.1  # (batch, 1), every one off by 0.1
shuffled = tf.random.shuffle(y)  # the wrong answers

for name, target in (("right", y), ("shuffled", shuffled)):
    flat = tf.reduce_mean((prediction - target) ** 2)
    column = tf.reduce_mean((prediction - target[:, None]) ** 2)
    print(f"{name} targets, (100,): {flat:.3f}")
    print(f"{name} targets, (100, 1): {column:.3f}")
