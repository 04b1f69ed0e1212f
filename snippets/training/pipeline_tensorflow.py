import tensorflow as tf

decoded = tf.Variable(0)


def decode(text):
    decoded.assign_add(1)  # counts how often this runs
    return tf.strings.to_number(tf.strings.split(text, ","))


lines = [f"{n},{n * n}" for n in range(10)]  # as in a CSV file

dataset = tf.data.Dataset.from_tensor_slices(lines)
dataset = dataset.map(decode, num_parallel_calls=tf.data.AUTOTUNE)
dataset = dataset.cache()  # keeps what was decoded, for the next epochs
dataset = dataset.shuffle(10, seed=0)
dataset = dataset.batch(4)
dataset = dataset.prefetch(tf.data.AUTOTUNE)  # prepares while you train

for epoch in range(3):
    sizes = [len(X_batch) for X_batch in dataset]  # (batch, features)
    print(f"epoch {epoch}: batches of {sizes}, decoded {decoded.numpy()}")
