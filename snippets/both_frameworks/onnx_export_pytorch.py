import logging
import warnings

import numpy as np
import onnxruntime
import torch
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # the exporter's own
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
torch.manual_seed(0)
X = torch.rand(5, 4)  # (batch, features)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3)).eval()

torch.onnx.export(
    model,
    (X,),
    "model.onnx",
    input_names=["features"],
    output_names=["scores"],
    dynamic_shapes=({0: torch.export.Dim("batch")},),
    verbose=False,
)

# Nothing below needs PyTorch.
session = onnxruntime.InferenceSession("model.onnx")
rows = np.full((2, 4), 0.5, dtype=np.float32)  # another batch size
(scores,) = session.run(["scores"], {"features": rows})

expected = model(torch.from_numpy(rows)).detach().numpy()
print("input:", session.get_inputs()[0].name, session.get_inputs()[0].shape)
print(f"largest difference: {np.abs(expected - scores).max():.5f}")
