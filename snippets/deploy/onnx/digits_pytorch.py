import logging
import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from sklearn.datasets import load_digits
from torch import nn

warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself
logging.getLogger("torch.onnx").setLevel(logging.ERROR)

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

torch.onnx.export(
    model,
    (X[:2],),  # an example of the input: two images
    "digits.onnx",
    dynamo=True,
    input_names=["images"],
    output_names=["scores"],
    dynamic_shapes=({0: "batch"},),
    external_data=False,  # the weights go into the same file
    verbose=False,
)

onnx.checker.check_model("digits.onnx", full_check=True)
graph = onnx.load("digits.onnx").graph
print("operators:", *(node.op_type for node in graph.node))

session = onnxruntime.InferenceSession(
    "digits.onnx", providers=["CPUExecutionProvider"]
)
for tensor in session.get_inputs() + session.get_outputs():
    print(f"{tensor.name}: {tensor.type}, {tensor.shape}")
(scores,) = session.run(
    ["scores"], {"images": X.numpy()}
)  # NumPy, not torch
accuracy = (scores.argmax(1) == y.numpy()).mean()
print(f"accuracy of the file: {accuracy:.3f}")

# Compare: sums of at most 137 products, so rounding stays below 2e-5.
expected = model(X).detach().numpy()
difference = abs(scores - expected).max() / abs(expected).max()
power = np.ceil(np.log10(max(difference, 1e-6)))
print(f"largest difference: below {10**power:.0e}")
assert difference < 2e-5

kB = Path("digits.onnx").stat().st_size / 1000
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"ONNX,digits.onnx,{kB:.0f},below {10**power:.0e}")
