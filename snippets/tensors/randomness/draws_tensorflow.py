import tensorflow as tf

tf.random.set_seed(0)
first = tf.random.normal((1000,))
second = tf.random.normal((1000,))

tf.random.set_seed(0)
again = tf.random.normal((1000,))

generator = tf.random.Generator.from_seed(7)
own = generator.normal((1000,))
after = tf.random.normal((1000,))  # as if own had not been drawn

mean, pairs = tf.reduce_mean, (second, again, own)
gaps = [mean(tf.abs(first - values)) for values in pairs]
print(f"the next draw, difference: {gaps[0]:.1f}")
print(f"seeded again, difference: {gaps[1]:.1f}")
print(f"own generator, difference: {gaps[2]:.1f}")
print(f"after it, difference: {mean(tf.abs(second - after)):.1f}")
