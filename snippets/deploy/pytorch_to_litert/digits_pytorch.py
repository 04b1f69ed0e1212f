import os
import warnings
from pathlib import Path

import litert_torch
import numpy as np
import torch
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_digits
from torch import nn

os.environ["LITERT_TORCH_SHOW_PROGRESS"] = "n"
warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself

X, y = load_digits(return_X_y=True)
X = torch.tensor(X / 16, dtype=torch.float32).reshape(-1, 1, 8, 8)
y = torch.tensor(y)  # 1,797 images of 8 x 8 pixels, ten digits

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(128, 10),
)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)

for step in range(50):
    loss = loss_fn(model(X), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model.eval()

litert_torch.convert(model, (X[:1],)).export("digits.tflite")  # one image

interpreter = Interpreter("digits.tflite")
print("signatures:", interpreter.get_signature_list())
for tensor in interpreter.get_input_details():
    print("input:", tensor["dtype"].__name__, tensor["shape"])
operators = [op["op_name"] for op in interpreter._get_ops_details()]
print("operators:", *operators)

run = interpreter.get_signature_runner("serving_default")
images = X.numpy()[:, None]  # (image, batch of one, channel, height, width)
answers = [run(args_0=image)["output_0"][0] for image in images]
accuracy = (np.argmax(answers, axis=1) == y.numpy()).mean()
print(f"accuracy of the file: {accuracy:.3f}")

# Compare: sums of at most 137 products, so rounding stays below 2e-5.
expected = model(X).detach().numpy()
difference = abs(answers - expected).max() / abs(expected).max()
power = np.ceil(np.log10(max(difference, 1e-6)))
print(f"largest difference: below {10**power:.0e}")
assert difference < 2e-5

kB = Path("digits.tflite").stat().st_size / 1000
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"LiteRT from PyTorch,digits.tflite,{kB:.0f},below {10**power:.0e}")
