import tensorflow as tf

tf.random.set_seed(0)
for again in (True, False):
    dataset = tf.data.Dataset.range(100)
    dataset = dataset.shuffle(100, reshuffle_each_iteration=again)
    train, test = dataset.take(80), dataset.skip(80)

    seen = set()
    for epoch in range(5):
        seen |= {int(x) for x in train}
    leaked = sum(int(x) in seen for x in test)
    print(f"reshuffle_each_iteration={again}: {leaked} of 20 seen")
