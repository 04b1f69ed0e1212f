import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
X = np.random.normal(size=(256, 4)).astype("float32")  # (batch, features)
y = (X[:, :1] * X[:, 1:2]).astype("float32")  # (batch, 1)

model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        keras.layers.Dense(16, activation="tanh"),
        keras.layers.Dense(1),
    ]
)
twin = keras.models.clone_model(model)
twin.set_weights(model.get_weights())

# One model is trained by fit ...
twin.compile(optimizer=keras.optimizers.SGD(learning_rate=0.05), loss="mse")
twin.fit(X, y, batch_size=32, epochs=5, shuffle=False, verbose=0)

# ... the other by the loop that fit runs for you.
optimizer = keras.optimizers.SGD(learning_rate=0.05)
loss_fn = keras.losses.MeanSquaredError()
dataset = tf.data.Dataset.from_tensor_slices((X, y)).batch(32)


@tf.function
def train_step(X_batch, y_batch):
    with tf.GradientTape() as tape:
        loss = loss_fn(y_batch, model(X_batch, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    return loss


for epoch in range(5):
    for X_batch, y_batch in dataset:
        train_step(X_batch, y_batch)

difference = np.abs(model(X) - twin(X)).max()
print(f"largest difference between predictions: {difference:.3f}")
