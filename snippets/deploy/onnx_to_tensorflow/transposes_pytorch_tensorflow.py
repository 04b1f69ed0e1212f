import contextlib
import io
import logging
import warnings

import onnx
import onnx2tf
import tensorflow as tf
import torch
from torch import nn

warnings.simplefilter("ignore")  # of the exporter itself
logging.getLogger("torch.onnx").setLevel(logging.ERROR)

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(4, 6, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(6, 6, 3, padding=1),
    nn.Flatten(),
    nn.Linear(384, 10),
).eval()
X = torch.rand(2, 4, 8, 8)  # (batch, channels, height, width)
torch.onnx.export(
    model,
    (X,),
    "net.onnx",
    dynamo=True,
    input_names=["images"],
    external_data=False,
    verbose=False,
)
graph = onnx.load("net.onnx").graph
count = sum(node.op_type == "Transpose" for node in graph.node)
print(f"net.onnx: input {(*X.shape,)}, {count} transposes")

for name, kept in ("channels_last", None), ("channels_first", ["images"]):
    with contextlib.redirect_stdout(io.StringIO()):  # it says a lot
        onnx2tf.convert(
            "net.onnx",
            output_folder_path=name,
            keep_ncw_or_nchw_or_ncdhw_input_names=kept,
            non_verbose=True,
            verbosity="error",
        )
    serve = tf.saved_model.load(name).signatures["serving_default"]
    images = X if kept else X.permute(0, 2, 3, 1)
    (answers,) = serve(images=tf.constant(images.numpy())).values()

    graph = serve.graph.as_graph_def()
    nodes = [node for f in graph.library.function for node in f.node_def]
    count = sum(node.op == "Transpose" for node in [*graph.node, *nodes])
    difference = abs(answers.numpy() - model(X).detach().numpy()).max()
    print(f"{name}: input {(*images.shape,)}, {count} transposes", end=", ")
    print(f"largest difference {difference:.5f}")
