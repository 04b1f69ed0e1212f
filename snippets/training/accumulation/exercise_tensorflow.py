import tensorflow as tf

weight = tf.Variable([0.0])
texts = [tf.ones(11), -tf.ones(101), tf.ones(30)]
all_tokens = sum(len(y) for y in texts)  # known before the first tape

total = 0.0
for y in texts:
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((weight - y) ** 2) / all_tokens
    total += tape.gradient(loss, weight)
print(f"accumulated: {total.numpy().item():.4f}")

with tf.GradientTape() as tape:
    loss = tf.reduce_mean((weight - tf.concat(texts, axis=0)) ** 2)
gradient = tape.gradient(loss, weight)
print(f"one batch: {gradient.numpy().item():.4f}")
