import os
import warnings

import litert_torch
import torch
from ai_edge_litert.interpreter import Interpreter
from torch import nn

os.environ["LITERT_TORCH_SHOW_PROGRESS"] = "n"
warnings.simplefilter("ignore", FutureWarning)  # from the exporter itself
torch.manual_seed(0)

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3)).eval()
X = torch.randn(5, 4)  # (batch, features)

litert_torch.convert(model, (X,)).export("net.tflite")

interpreter = Interpreter("net.tflite")  # no PyTorch from here on
interpreter.allocate_tensors()
input_index = interpreter.get_input_details()[0]["index"]
interpreter.set_tensor(input_index, X.numpy())
interpreter.invoke()
y = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])

print("output shape:", y.shape)
same = torch.allclose(model(X), torch.from_numpy(y), atol=1e-5)
print("same numbers:", same)
