import keras

schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 1, 0.5)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
weight = keras.Variable([1.0])
for step in range(3):
    print(f"step {step}: {float(optimizer.learning_rate):.3f}")
    optimizer.apply([keras.ops.ones(1)], [weight])
