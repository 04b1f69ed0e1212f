import logging
import warnings

import onnxruntime
import torch
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
torch.manual_seed(0)

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3)).eval()
X = torch.randn(5, 4)  # (batch, features)

program = torch.onnx.export(
    model,
    (X,),
    dynamo=True,
    input_names=["X"],
    output_names=["y"],
    dynamic_shapes=({0: torch.export.Dim("batch")},),
    verbose=False,
)
program.save("net.onnx")

session = onnxruntime.InferenceSession(
    "net.onnx",
    providers=["CPUExecutionProvider"],
)
X = torch.randn(7, 4)  # another batch size
(y,) = session.run(["y"], {"X": X.numpy()})  # no PyTorch from here on

nodes = program.model_proto.graph.node
print("operators:", [node.op_type for node in nodes])
print("output shape:", y.shape)
difference = (model(X) - torch.from_numpy(y)).abs().max().item()
print(f"largest difference: {difference:.4f}")
