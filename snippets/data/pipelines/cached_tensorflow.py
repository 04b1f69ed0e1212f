import tensorflow as tf

generator = tf.random.Generator.from_seed(0)


def augment(x):  # adds noise
    return x + generator.uniform(())


source = tf.data.Dataset.from_tensor_slices([10.0, 20.0])
orders = {
    "map, then cache": source.map(augment).cache(),
    "cache, then map": source.cache().map(augment),
}
for name, dataset in orders.items():
    for epoch in (1, 2):
        values = [f"{value:.2f}" for value in dataset]
        print(f"{name}, epoch {epoch}:", *values)
