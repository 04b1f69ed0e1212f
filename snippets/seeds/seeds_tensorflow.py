import keras
import tensorflow as tf


def train(seed):
    keras.utils.set_random_seed(seed)
    X = tf.random.normal((64, 4))  # (batch, features)
    y = tf.reduce_sum(X, axis=1, keepdims=True)

    model = keras.layers.Dense(1)
    loss_fn = keras.losses.MeanSquaredError()
    optimizer = keras.optimizers.SGD(learning_rate=0.1)
    for epoch in range(5):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(X))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
    return float(loss)


first, second, other = train(seed=0), train(seed=0), train(seed=1)
print("same seed, difference:", first - second)
print(f"other seed, difference: {abs(first - other):.1f}")
