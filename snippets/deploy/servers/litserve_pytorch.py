import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import requests
import torch
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

batch = torch.export.Dim("batch")
program = torch.export.export(
    model,
    (X[:2].clone(),),  # the file keeps it; without a copy, all of X
    dynamic_shapes=({0: batch},),
)
torch.export.save(program, "digits.pt2")

Path("server.py").write_text("""
import sys
from typing import Annotated

import litserve
import torch
from pydantic import BaseModel, Field

Row = Annotated[list[float], Field(min_length=8, max_length=8)]
Image = Annotated[list[Row], Field(min_length=8, max_length=8)]


class Digit(BaseModel):
    pixels: Image


class DigitAPI(litserve.LitAPI):
    def setup(self, device):  # once in each worker
        self.model = torch.export.load("digits.pt2").module().to(device)
        self.device = device

    def decode_request(self, request: Digit):
        return torch.tensor([request.pixels], device=self.device)

    def predict(self, X):  # (batch, 1, 8, 8): LitServe stacks requests
        with torch.inference_mode():
            return self.model(X)

    def encode_response(self, logits):  # of one request again
        return {"digit": int(logits.argmax()), "logits": logits.tolist()}


if __name__ == "__main__":
    api = DigitAPI(max_batch_size=32, batch_timeout=0.01)
    server = litserve.LitServer(api, accelerator="cpu")
    server.run(host="127.0.0.1", port=sys.argv[1], log_level="error")
""")

with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
url = f"http://127.0.0.1:{port}"
command = [sys.executable, "server.py", str(port)]
server = subprocess.Popen(command, stdout=subprocess.DEVNULL)


def health():
    try:
        return requests.get(f"{url}/health").text
    except requests.ConnectionError:
        return "nobody listens yet"


def predict(pixels):
    return requests.post(f"{url}/predict", json={"pixels": pixels})


while health() != "ok":
    time.sleep(0.2)
print("health:", health())
family = psutil.Process(server.pid).children(recursive=True)

answer = predict(X[0, 0].tolist())
print("status:", answer.status_code)
print("digit:", answer.json()["digit"], "and in truth:", int(y[0]))

answer = predict(X[0, 0, :, :7].tolist())  # a column is missing
print("status of a wrong shape:", answer.status_code)
print("its first reason:", answer.json()["detail"][0]["msg"])

images = X[:128, 0].tolist()
with ThreadPoolExecutor(max_workers=32) as pool:  # 32 clients at once
    answers = list(pool.map(predict, images))

server.send_signal(signal.SIGINT)  # Ctrl+C
print("exit status of the server:", server.wait())
_, left = psutil.wait_procs(family, timeout=5)
left = [process for process in left if process.status() != "zombie"]
print("processes left:", len(left))  # a zombie has ended

# Compare: sums of at most 129 products, so rounding stays below 2e-5.
served = torch.tensor([answer.json()["logits"] for answer in answers])
expected = model(X[:128]).detach()
differences = (served - expected).abs().amax(dim=1) / expected.abs().max()
print(f"right answers: {(differences < 2e-5).sum()} of {len(answers)}")
difference = differences.max()
assert difference < 2e-5

print()
print("table: route")
print("route,artefact,kB,largest difference")
kB = Path("digits.pt2").stat().st_size // 1000
bound = 10 ** difference.clamp(min=1.2e-7).log10().ceil()
print(f"LitServe,digits.pt2,{kB},below {bound:.0e}")
