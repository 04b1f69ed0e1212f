import json
import logging
import warnings
from pathlib import Path

import numpy as np
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

torch.onnx.export(
    model.eval(),
    (X[:1],),  # a page sends one drawing at a time
    "digits.onnx",
    input_names=["image"],
    output_names=["scores"],
    external_data=False,  # one file, not two
    verbose=False,
)
run = onnxruntime.InferenceSession("digits.onnx").run
answers = [run(None, {"image": x})[0] for x in X[:, None].numpy()]
answers = np.concatenate(answers)

# Compare: sums of at most 128 products, so rounding stays below 2e-5.
expected = model(X).detach().numpy()
difference = abs(answers - expected).max() / abs(expected).max()
assert difference < 2e-5
bound = f"below {10 ** np.ceil(np.log10(max(difference, 2**-23))):.0e}"
print("largest difference:", bound)

# What a page is to answer: the first ten images are a 0, a 1, a 2 …
pixels = (16 * X[:10]).flatten(1).int().tolist()
examples = {"images": pixels, "scores": expected[:10].tolist()}
Path("expected_onnxruntime.json").write_text(json.dumps(examples))

right = expected.argmax(axis=1) == y.numpy()
print(f"right: {right.mean():.0%}")
print("right of the ten examples:", right[:10].sum())

kB = Path("digits.onnx").stat().st_size / 1000
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"ONNX Runtime Web,digits.onnx,{kB:.0f},{bound}")
