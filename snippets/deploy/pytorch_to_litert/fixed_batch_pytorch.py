import os
import warnings

import litert_torch
import torch
from ai_edge_litert.interpreter import Interpreter
from torch import nn

os.environ["LITERT_TORCH_SHOW_PROGRESS"] = "n"
warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself


model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).eval()
X = torch.zeros(256, 1, 8, 8)  # (batch, channels, height, width)

both = litert_torch.signature("one", model, (X[:1],))
both.signature("many", model, (X,)).convert().export("both.tflite")
interpreter = Interpreter("both.tflite")
for name, images in ("one", X[:1]), ("many", X):
    run = interpreter.get_signature_runner(name)
    print(name, run(args_0=images.numpy())["output_0"].shape)

run = interpreter.get_signature_runner("many")
run(args_0=X[:100].numpy())
