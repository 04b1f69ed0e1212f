import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)

writer = tf.summary.create_file_writer("logs")
with writer.as_default():
    for step in range(200):
        tf.summary.scalar("loss", 1 / (step + 1), step=step)
writer.close()

for kept in ({}, {"tensors": 0}):
    events = EventAccumulator("logs", size_guidance=kept).Reload()
    points = events.Tensors("loss")
    steps = [point.step for point in points]
    print(f"size_guidance={kept}: {len(steps)} points")
    print("  steps:", *steps[:4], "...", steps[-1])
