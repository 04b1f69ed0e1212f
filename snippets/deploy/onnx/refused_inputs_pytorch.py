import logging
import warnings

import onnxruntime
import torch
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself
logging.getLogger("torch.onnx").setLevel(logging.ERROR)

torch.onnx.export(
    nn.Conv2d(1, 8, 3).eval(),
    (torch.zeros(2, 1, 8, 8),),
    "conv.onnx",
    dynamo=True,
    input_names=["images"],
    dynamic_shapes=({0: "batch"},),
    external_data=False,
    verbose=False,
)
session = onnxruntime.InferenceSession("conv.onnx")
X = torch.zeros(7, 1, 8, 8)  # (batch, channels, height, width)

inputs = {
    "float64": {"images": X.double().numpy()},
    "no channels": {"images": X[:, 0].numpy()},
    "channels last": {"images": X.permute(0, 2, 3, 1).numpy()},
    "another name": {"input": X.numpy()},
    "a torch tensor": {"images": X},
}
for name, given in inputs.items():
    try:
        session.run(None, given)
    except Exception as error:
        print(f"{name}: {type(error).__name__}\n{error}\n")
