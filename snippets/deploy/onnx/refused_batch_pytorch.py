import logging
import textwrap
import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself
logging.getLogger("torch.onnx").setLevel(logging.ERROR)


class Flat(nn.Module):
    def forward(self, images):  # (batch, 1, 8, 8)
        return images.reshape(2, 64)  # the batch, typed as a number


try:
    torch.onnx.export(
        Flat().eval(),
        (torch.zeros(2, 1, 8, 8),),
        dynamo=True,
        dynamic_shapes={"images": {0: "batch"}},
        verbose=False,
    )
except torch.onnx.OnnxExporterError as error:
    print(textwrap.fill(str(error.__cause__), 76))
    raise
