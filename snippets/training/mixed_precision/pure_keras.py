import keras

for dtype in ("bfloat16", "float32"):
    weight = keras.Variable([1.0], dtype=dtype)
    optimizer = keras.optimizers.SGD(learning_rate=0.001)
    for step in range(100):
        gradient = keras.ops.ones(1, dtype=dtype)
        optimizer.apply([gradient], [weight])
    print(f"weights in {dtype}: {float(weight[0]):.3f}")
