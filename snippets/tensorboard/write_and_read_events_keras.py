import keras
import matplotlib.pyplot as plt
import numpy as np
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from tensorboard.util.tensor_util import make_ndarray

keras.utils.set_random_seed(0)
X = np.random.normal(size=(256, 4)).astype("float32")  # (batch, features)
y = X.sum(axis=1, keepdims=True)  # (batch, 1)

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.SGD(learning_rate=0.05)
model.compile(optimizer=optimizer, loss="mse")

tensorboard = keras.callbacks.TensorBoard(log_dir="logs")
callbacks = [tensorboard]
model.fit(X, y, batch_size=256, epochs=50, callbacks=callbacks, verbose=0)

keep_all = {"tensors": 0}
events = EventAccumulator("logs/train", size_guidance=keep_all).Reload()
points = events.Tensors("epoch_loss")
steps = [point.step for point in points]
losses = [make_ndarray(point.tensor_proto).item() for point in points]
print("tensor tags:", events.Tags()["tensors"])
print("points read back:", len(points))
print(f"share of the first loss that is left: {losses[-1] / losses[0]:.1f}")

plt.plot(steps, losses)
plt.title("Loss, read back from the event file")
plt.xlabel("Epoch")
plt.ylabel("Mean squared error")
