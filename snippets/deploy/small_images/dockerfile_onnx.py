import json
import subprocess
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Path("Dockerfile").write_text("""\
FROM python:3.11-slim
WORKDIR /app
RUN pip install --no-cache-dir onnxruntime==1.32.0
COPY model.onnx app.py ./
USER 1000
CMD ["python", "app.py"]
""")
Path("Careless").write_text("""\
FROM python
RUN pip install onnxruntime
COPY . /
CMD python /app.py
""")
Path("app.py").write_text("""\
import json
import sys

import numpy as np
import onnxruntime

session = onnxruntime.InferenceSession("model.onnx")
X = np.array(json.load(sys.stdin), dtype="float32")
print(json.dumps(session.run(None, {"X": X})[0].tolist()))
""")

for file in ("Dockerfile", "Careless"):
    command = ["hadolint", "--format", "json", file]
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True).stdout
    found = json.loads(said)
    print(f"{file}, findings: {len(found)}")
    for one in found:
        print(f"  line {one['line']}: {one['code']} {one['message']}")

W = np.random.default_rng(0).normal(size=(4, 3)).astype("float32")
X = np.ones((2, 4), dtype="float32")
graph = helper.make_graph(
    [helper.make_node("MatMul", ["X", "W"], ["y"])],
    "model",
    [helper.make_tensor_value_info("X", TensorProto.FLOAT, ["batch", 4])],
    [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", 3])],
    [numpy_helper.from_array(W, "W")],
)
opset = helper.make_opsetid("", 20)
onnx.save(
    helper.make_model(graph, opset_imports=[opset], ir_version=10),
    "model.onnx",
)

# What CMD starts, in an environment with what RUN installs.
rows = json.dumps(X.tolist())
answer = subprocess.run(
    ["python", "app.py"], input=rows, stdout=subprocess.PIPE, text=True
)
y = np.array(json.loads(answer.stdout), dtype="float32")
print("answer of app.py, shape:", y.shape)
difference = abs(y - X @ W).max()
assert difference < 1e-6
print("largest difference: below 1e-06")
