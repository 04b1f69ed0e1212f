import json
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3)).eval()
X = torch.randn(20, 4)  # (batch, features)
dynamic = ({0: torch.export.Dim("batch")},)
program = torch.export.export(model, (X,), dynamic_shapes=dynamic)
torch.export.save(program, "flowers.pt2")

Path("handler.py").write_text("""
import torch


class FlowerHandler:
    def initialize(self, context):
        self.model = torch.export.load("flowers.pt2").module()

    def handle(self, requests, context):
        X = torch.tensor([request["body"] for request in requests])
        return self.model(X).tolist()
""")

Path("server.py").write_text("""
import sys
from typing import Annotated

import litserve
from handler import FlowerHandler
from pydantic import Field, RootModel


class Flower(RootModel):
    root: Annotated[list[float], Field(min_length=4, max_length=4)]


class FlowerAPI(litserve.LitAPI):
    def setup(self, device):
        self.handler = FlowerHandler()
        self.handler.initialize(None)

    def decode_request(self, request: Flower):
        return {"body": request.root}

    def predict(self, requests):  # a list, since they come in batches
        return self.handler.handle(requests, None)


if __name__ == "__main__":
    path = "/predictions/flowers"
    api = FlowerAPI(api_path=path, max_batch_size=8, batch_timeout=0.01)
    settings = {"accelerator": "cpu", "healthcheck_path": "/ping"}
    server = litserve.LitServer(api, **settings)
    server.run(host="127.0.0.1", port=sys.argv[1], log_level="error")
""")
with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
url = f"http://127.0.0.1:{port}"
start = [sys.executable, "server.py", str(port)]
server = subprocess.Popen(start, stdout=subprocess.DEVNULL)


def ask(path, body=None):
    data = json.dumps(body).encode() if body else None
    headers = {"Content-Type": "application/json"}
    try:
        with urlopen(Request(url + path, data, headers)) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()
    except URLError:
        return 0, "nobody listens yet"


while ask("/ping")[0] != 200:
    time.sleep(0.2)
print("ping:", ask("/ping")[1])

answers = [ask("/predictions/flowers", row) for row in X.tolist()]
print("statuses of the predictions:", {status for status, _ in answers})

status, text = ask("/predictions/flowers", X[0, :2].tolist())
print("status of a wrong shape:", status)
print("its reason:", json.loads(text)["detail"][0]["msg"])

server.send_signal(signal.SIGINT)
print("exit status of the server:", server.wait())

# Compare: sums of at most 9 products, so rounding stays below 2e-6.
served = torch.tensor([json.loads(text) for _, text in answers])
expected = model(X).detach()
difference = (served - expected).abs().max() / expected.abs().max()
bound = 10 ** difference.clamp(min=1.2e-7).log10().ceil()
print(f"largest difference: below {bound:.0e}")
assert difference < 2e-6
