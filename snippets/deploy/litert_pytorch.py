import os
import warnings

import litert_torch
import torch
from ai_edge_litert.interpreter import Interpreter
from torch import nn

os.environ["LITERT_TORCH_SHOW_PROGRESS"] = "n"
warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself
torch.manual_seed(0)

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3)).eval()
X = torch.randn(5, 4)  # (batch, features)

litert_torch.convert(model, (X,)).export("net.tflite")

interpreter = Interpreter("net.tflite")  # no PyTorch from here on
interpreter.allocate_tensors()
(given,), (wanted,) = (
    interpreter.get_input_details(),
    interpreter.get_output_details(),
)
interpreter.set_tensor(given["index"], X.numpy())
interpreter.invoke()
y = interpreter.get_tensor(wanted["index"])

print("output shape:", y.shape)
difference = (model(X) - torch.from_numpy(y)).abs().max().item()
print(f"largest difference: {difference:.4f}")
