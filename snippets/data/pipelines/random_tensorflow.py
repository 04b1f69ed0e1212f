import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
tf.random.set_seed(0)
generator = tf.random.Generator.from_seed(0)

draws = {
    "NumPy": lambda x: rng.random(),
    "tf.random.uniform": lambda x: tf.random.uniform(()),
    "tf.random.Generator": lambda x: generator.uniform(()),
}
for name, draw in draws.items():
    dataset = tf.data.Dataset.range(3).map(draw)
    for epoch in (1, 2):
        values = [f"{value:.2f}" for value in dataset]
        print(f"{name}, epoch {epoch}:", *values)
