import keras
import numpy as np
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)

X, y = np.ones((64, 4), "float32"), np.ones((64, 1), "float32")

for freq in ("epoch", "batch", 2):
    model = keras.Sequential([keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse")
    folder = f"logs/{freq}"
    callback = keras.callbacks.TensorBoard(folder, update_freq=freq)
    settings = {"batch_size": 16, "epochs": 3, "verbose": 0}
    model.fit(X, y, callbacks=[callback], **settings)

    events = EventAccumulator(f"{folder}/train", {"tensors": 0}).Reload()
    tags = [tag for tag in events.Tags()["tensors"] if "loss" in tag]
    counts = {tag: len(events.Tensors(tag)) for tag in tags}
    print(f"update_freq={freq}: {counts}")
