import keras
import tensorflow as tf

X, y = tf.ones((4, 3)), tf.zeros((4, 1))


def make_step(model, optimizer):
    @tf.function
    def step(X, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(X) - y) ** 2)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss

    return step


for width in (2, 3):  # each model with a function of its own
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [keras.Input(shape=(3,)), keras.layers.Dense(width)]
    )
    optimizer = keras.optimizers.Adam()
    optimizer.build(model.trainable_variables)  # makes its variables now
    step = make_step(model, optimizer)
    losses = [float(step(X, y)) for _ in range(20)]
    print(f"width {width}: the loss falls: {losses[-1] < losses[0]}")
