import logging
import textwrap
import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself
logging.getLogger("torch.onnx").setLevel(logging.ERROR)

try:
    torch.onnx.export(
        nn.Linear(64, 10).eval(),
        (torch.zeros(2, 64),),
        dynamo=True,
        input_names=["images"],  # the name in the file
        dynamic_shapes={"images": {0: "batch"}},
        verbose=False,
    )
except torch.onnx.OnnxExporterError as error:
    print(textwrap.fill(str(error.__cause__), 76))
