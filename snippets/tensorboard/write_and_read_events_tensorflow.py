import keras
import matplotlib.pyplot as plt
import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)

keras.utils.set_random_seed(0)
X = tf.random.normal((256, 4))  # (batch, features)
y = tf.reduce_sum(X, axis=1, keepdims=True)  # (batch, 1)

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
loss_fn = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.05)

writer = tf.summary.create_file_writer("logs")
with writer.as_default():
    for step in range(50):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(X, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        tf.summary.scalar("loss", loss, step=step)
writer.close()

events = EventAccumulator("logs", size_guidance={"tensors": 0}).Reload()
points = events.Tensors("loss")
steps = [point.step for point in points]
losses = [tf.make_ndarray(point.tensor_proto).item() for point in points]
print("tensor tags:", events.Tags()["tensors"])
print("points read back:", len(points))
print(f"share of the first loss that is left: {losses[-1] / losses[0]:.1f}")

plt.plot(steps, losses)
plt.title("Loss, read back from the event file")
plt.xlabel("Step")
plt.ylabel("Mean squared error")
