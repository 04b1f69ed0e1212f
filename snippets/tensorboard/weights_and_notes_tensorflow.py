import matplotlib.pyplot as plt
import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from tensorboard.util.tensor_util import make_ndarray

tf.random.set_seed(0)
weights = tf.random.normal((64, 64))

writer = tf.summary.create_file_writer("logs")
with writer.as_default():
    for step in range(3):
        tf.summary.histogram("weights", weights, step=step)
        weights = weights * 2
    tf.summary.text("notes", "doubled after each step, seed 0", step=0)
writer.close()

events = EventAccumulator("logs", size_guidance={"tensors": 0}).Reload()
print("histograms and texts:", events.Tags()["tensors"])

for point in events.Tensors("weights"):
    left, right, counts = make_ndarray(point.tensor_proto).T
    density = counts / (right - left)
    middle = (left + right) / 2
    plt.plot(middle, density / 4096, label=f"step {point.step}")
plt.xlabel("weight")
plt.ylabel("density")
plt.title("Weights, read back from TensorFlow's file")
plt.legend()
plt.show()
