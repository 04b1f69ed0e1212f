import os
import warnings

import litert_torch
import torch
from ai_edge_litert.interpreter import Interpreter
from torch import nn

os.environ["LITERT_TORCH_SHOW_PROGRESS"] = "n"
warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself


torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(3, 8, 3, padding=1),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(512, 10),
)
model.eval()
photo = torch.rand(1, 8, 8, 3)  # as cameras store it: channels last
X = photo.permute(0, 3, 1, 2)  # as PyTorch wants it: channels first

last = litert_torch.to_channel_last_io(model, args=[0]).eval()
litert_torch.convert(model, (X,)).export("channels_first.tflite")
litert_torch.convert(last, (photo,)).export("channels_last.tflite")

for name in "channels_first", "channels_last":
    interpreter = Interpreter(f"{name}.tflite")
    interpreter.allocate_tensors()
    (given,), (wanted,) = (
        interpreter.get_input_details(),
        interpreter.get_output_details(),
    )
    # An app copies bytes: the shape is what the file says.
    values = photo.numpy().reshape(given["shape"])
    interpreter.set_tensor(given["index"], values)
    interpreter.invoke()
    y = torch.from_numpy(interpreter.get_tensor(wanted["index"]))

    names = [op["op_name"] for op in interpreter._get_ops_details()]
    print(f"{name}: input {given['shape']},", end=" ")
    print(f"{names.count('TRANSPOSE')} transposes,", end=" ")
    print(f"difference {(y - model(X)).abs().max():.1f}")
