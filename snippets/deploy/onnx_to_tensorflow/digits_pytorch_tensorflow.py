import contextlib
import io
import logging
import warnings
from pathlib import Path

import numpy as np
import onnx2tf
import tensorflow as tf
import torch
from sklearn.datasets import load_digits
from torch import nn

warnings.simplefilter("ignore")  # of the exporter itself
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
    (X[:2],),
    "digits.onnx",
    dynamo=True,
    input_names=["images"],
    output_names=["scores"],
    dynamic_shapes=({0: "batch"},),
    external_data=False,
    verbose=False,
)
with contextlib.redirect_stdout(io.StringIO()):  # it says a lot
    onnx2tf.convert(
        "digits.onnx",
        output_folder_path="digits",
        non_verbose=True,
        verbosity="error",
    )
for path in sorted(Path("digits").rglob("*.*")):
    print(path, end=" ")
print()

serve = tf.saved_model.load("digits").signatures["serving_default"]
print("input:", serve.structured_input_signature[1])
images = X.permute(0, 2, 3, 1).numpy()  # channels last, as TensorFlow wants
(answers,) = serve(images=tf.constant(images)).values()
accuracy = (answers.numpy().argmax(1) == y.numpy()).mean()
print(f"accuracy in TensorFlow: {accuracy:.3f}")

# Compare: sums of at most 137 products, so rounding stays below 2e-5.
expected = model(X).detach().numpy()
difference = abs(answers.numpy() - expected).max() / abs(expected).max()
power = np.ceil(np.log10(max(difference, 1e-6)))
print(f"largest difference: below {10**power:.0e}")
assert difference < 2e-5

files = [
    path for path in Path("digits").rglob("*") if path.suffix != ".tflite"
]
kB = sum(path.stat().st_size for path in files if path.is_file()) / 1000
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"ONNX to TensorFlow,digits/,{kB:.0f},below {10**power:.0e}")
