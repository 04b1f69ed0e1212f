import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
X = tf.random.normal((256, 4))  # (batch, feature)
y = tf.reduce_sum(X, axis=1, keepdims=True)  # (batch, 1)
batches = tf.data.Dataset.from_tensor_slices((X, y)).shuffle(256).batch(32)

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
loss_fn = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.1)

for epoch in range(5):
    for X_batch, y_batch in batches:
        with tf.GradientTape() as tape:
            loss = loss_fn(y_batch, model(X_batch, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)

loss = loss_fn(y, model(X, training=False))
kernel = model.trainable_variables[0].numpy()
print("weights:", [f"{w:.2f}" for w in kernel.ravel()])
print(f"loss: {loss:.2f}")
