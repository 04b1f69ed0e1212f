import keras
import matplotlib.pyplot as plt
import networkx
import numpy as np
import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
X = np.ones((32, 4), dtype="float32")  # (batch, features)
y = np.ones((32, 1), dtype="float32")

tensorboard = keras.callbacks.TensorBoard(log_dir="logs")
model.fit(X, y, callbacks=[tensorboard], verbose=0)

writer = tf.summary.create_file_writer("by_hand")
with writer.as_default():
    call = tf.function(model).get_concrete_function(X)
    tf.summary.graph(call.graph)
writer.close()

for folder in ("logs/train", "by_hand"):
    events = EventAccumulator(folder).Reload()
    tags = events.Tags()
    graph, tensors = tags["graph"], tags["tensors"]
    print(f"{folder}: graph of operations {graph}, other tags {tensors}")

drawn = networkx.DiGraph()
for node in events.Graph().node:
    for name in node.input:
        start = name.strip("^").split("/")[-1]
        drawn.add_edge(start, node.name.split("/")[-1])
for layer, names in enumerate(networkx.topological_generations(drawn)):
    for name in names:
        drawn.nodes[name]["layer"] = layer
places = networkx.multipartite_layout(drawn, subset_key="layer")
networkx.draw_networkx(drawn, places, node_color="lightgrey", font_size=8)
plt.title("What the program by hand wrote")
plt.show()
