import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests

Path("server.py").write_text("""
import sys
from typing import Annotated

import litserve
import torch
from pydantic import BaseModel, Field


class Late(litserve.LitAPI):
    def decode_request(self, request):
        return torch.tensor(request["pixels"]).reshape(64)

    def predict(self, X):  # (batch, pixels)
        return X.sum(dim=1)

    def encode_response(self, output):
        return {"sum": output.item()}


class Digit(BaseModel):
    pixels: Annotated[list[float], Field(min_length=64, max_length=64)]


class Early(Late):
    def decode_request(self, request: Digit):
        return torch.tensor(request.pixels)


if __name__ == "__main__":
    settings = {"max_batch_size": 8, "batch_timeout": 2}
    late = Late(api_path="/late", **settings)
    early = Early(api_path="/early", **settings)
    server = litserve.LitServer([late, early], accelerator="cpu")
    server.run(host="127.0.0.1", port=sys.argv[1], log_level="error")
""")

with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
url = f"http://127.0.0.1:{port}"
command = [sys.executable, "server.py", str(port)]
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
server = subprocess.Popen(command, **quiet)


def healthy():
    try:
        return requests.get(f"{url}/health").text == "ok"
    except requests.ConnectionError:
        return False  # nobody listens yet


while not healthy():
    time.sleep(0.2)

bodies = [{"pixels": [0.5] * 64}] * 7 + [{"pixels": [0.5] * 63}]


def post(path, body):
    answer = requests.post(url + path, json=body)
    return f"{answer.status_code} {answer.reason}"


for path in ("/late", "/early"):
    with ThreadPoolExecutor(max_workers=8) as pool:
        statuses = Counter(pool.map(post, [path] * 8, bodies))
    for status, count in sorted(statuses.items()):
        print(f"{path}: {count} x {status}")

server.send_signal(signal.SIGINT)  # Ctrl+C
server.wait()
