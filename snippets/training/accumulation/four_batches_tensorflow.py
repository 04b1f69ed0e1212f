import keras
import numpy as np
import tensorflow as tf

X = np.random.default_rng(0).normal(size=(64, 2)).astype("float32")
y = X.sum(axis=1, keepdims=True)

for size, steps in ((64, 1), (16, 4)):
    model = keras.layers.Dense(1, kernel_initializer="zeros")
    model.build((None, 2))
    loss_fn = keras.losses.MeanSquaredError()
    optimizer = keras.optimizers.SGD(learning_rate=0.1)

    totals = [tf.zeros_like(weight) for weight in model.trainable_variables]
    for i in range(0, 64, size):
        with tf.GradientTape() as tape:
            loss = loss_fn(y[i : i + size], model(X[i : i + size])) / steps
        gradients = tape.gradient(loss, model.trainable_variables)
        totals = [sum(pair) for pair in zip(totals, gradients, strict=True)]
    optimizer.apply(totals, model.trainable_variables)

    weights = model.kernel.numpy().ravel()
    print(f"batches of {size}: {weights.round(3)}")
