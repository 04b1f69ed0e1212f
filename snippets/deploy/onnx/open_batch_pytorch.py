import logging
import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself
logging.getLogger("torch.onnx").setLevel(logging.ERROR)


class Flat(nn.Module):
    def __init__(self, rows):
        super().__init__()
        self.rows = rows

    def forward(self, images):  # (batch, 1, 8, 8)
        return images.reshape(self.rows, 64)


for rows, batch in (-1, "batch"), (2, torch.export.Dim("batch")):
    program = torch.onnx.export(
        Flat(rows).eval(),
        (torch.zeros(2, 1, 8, 8),),
        dynamo=True,
        dynamic_shapes={"images": {0: batch}},
        verbose=False,
    )
    (images,) = program.model.graph.inputs
    print(f"reshape({rows}, 64), {batch!r} -> {images.shape}")
