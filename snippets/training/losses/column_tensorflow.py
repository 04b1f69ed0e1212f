import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
X = tf.random.uniform((100, 1))
y = 3 * X[:, 0]  # (batch,)

for name, target in (("(100,)", y), ("(100, 1)", y[:, None])):
    keras.utils.set_random_seed(0)
    layer = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input(shape=(1,)), layer])
    optimizer = keras.optimizers.Adam(learning_rate=0.1)
    for step in range(200):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(X) - target) ** 2)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
    slope = layer.kernel.numpy().item()
    print(f"y {name}: loss {loss:.2f}, slope {slope:.2f}")
