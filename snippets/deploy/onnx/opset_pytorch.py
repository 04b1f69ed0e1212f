import logging
import warnings
from pathlib import Path

import onnx
import onnxruntime
import torch
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
logging.getLogger("onnxscript").setLevel(logging.CRITICAL)  # read on

model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
X = torch.zeros(2, 64)  # (batch, pixels)

for asked in None, 12:
    torch.onnx.export(
        model.eval(),
        (X,),
        "wide.onnx",
        dynamo=True,
        opset_version=asked,
        verbose=False,
    )
    opset = onnx.load("wide.onnx").opset_import[0].version
    print(f"asked for opset {asked}, got {opset}")

for path in sorted(Path().glob("wide*")):
    print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")

Path("wide.onnx.data").unlink()
onnxruntime.InferenceSession("wide.onnx")
