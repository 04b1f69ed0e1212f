import logging
import threading
import time
import warnings
from pathlib import Path

import numpy as np
import onnxruntime
import requests
import torch
import uvicorn
from fastapi import FastAPI, HTTPException
from sklearn.datasets import load_digits
from torch import nn

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

warnings.simplefilter("ignore", FutureWarning)  # of the exporter itself
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
batch = torch.export.Dim("batch")
program = torch.onnx.export(
    model,
    (X[:2],),
    dynamo=True,
    input_names=["X"],
    dynamic_shapes=({0: batch},),
    verbose=False,
)
program.save("digits.onnx")

# The server: no PyTorch from here to the last lines.
app = FastAPI()
session = onnxruntime.InferenceSession("digits.onnx")


@app.post("/predict")
def predict(images: list[list[list[list[float]]]]):
    X = np.array(images, dtype="float32")  # (batch, 1, 8, 8)
    try:
        return session.run(None, {"X": X})[0].tolist()
    except Exception as error:
        raise HTTPException(422, str(error)) from None


config = uvicorn.Config(app, port=0, log_level="warning")  # 0: a free port
server = uvicorn.Server(config)
thread = threading.Thread(target=server.run)
thread.start()
while not server.started:
    time.sleep(0.1)
port = server.servers[0].sockets[0].getsockname()[1]
url = f"http://127.0.0.1:{port}/predict"

answer = requests.post(url, json=X.tolist())  # all in one request
print("status:", answer.status_code)

wrong = requests.post(url, json=X[:1, :, :, :7].tolist())
print("status of a wrong shape:", wrong.status_code)
print("its reason:", *wrong.json()["detail"].splitlines()[:2], sep="\n  ")

wrong = requests.post(url, json="seven")
print("status of no list:", wrong.status_code)
print("its reason:", wrong.json()["detail"][0]["msg"])

server.should_exit = True
thread.join()

# Compare: sums of at most 129 products, so rounding stays below 2e-5.
served = torch.tensor(answer.json())
expected = model(X).detach()
difference = (served - expected).abs().max() / expected.abs().max()
assert difference < 2e-5

print()
print("table: route")
print("route,artefact,kB,largest difference")
kB = Path("digits.onnx").stat().st_size // 1000
bound = 10 ** difference.clamp(min=1.2e-7).log10().ceil()
print(f"FastAPI with ONNX Runtime,digits.onnx,{kB},below {bound:.0e}")
