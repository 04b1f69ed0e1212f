import os
import warnings

import litert_torch
import torch
from ai_edge_litert.interpreter import Interpreter
from torch import nn

os.environ["LITERT_TORCH_SHOW_PROGRESS"] = "n"
warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself


batch = torch.export.Dim("batch")
shapes = ({0: batch},)

conv = nn.Conv2d(1, 8, 3).eval()
images = torch.rand(2, 1, 8, 8)
litert_torch.convert(conv, (images,), dynamic_shapes=shapes).export(
    "conv.tflite"
)
interpreter = Interpreter("conv.tflite")
print("input:", interpreter.get_input_details()[0]["shape_signature"])
run = interpreter.get_signature_runner("serving_default")
answers = run(args_0=images.repeat(50, 1, 1, 1).numpy())["output_0"]
print("output for a hundred:", answers.shape)

linear = nn.Linear(64, 10).eval()
litert_torch.convert(linear, (images.flatten(1),), dynamic_shapes=shapes)
