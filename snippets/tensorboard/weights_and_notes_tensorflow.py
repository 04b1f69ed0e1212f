import keras
import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(1),
    ]
)

writer = tf.summary.create_file_writer("logs")
with writer.as_default():
    weights = model.layers[0].kernel
    tf.summary.histogram("first layer/weights", weights, step=0)
    tf.summary.text("notes", "learning rate 0.05, seed 0", step=0)
writer.close()

tags = EventAccumulator("logs").Reload().Tags()
print("histograms and texts:", tags["tensors"])
