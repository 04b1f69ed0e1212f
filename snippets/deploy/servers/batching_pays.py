import signal
import socket
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests

rounds = 5
Path("server.py").write_text("""
import sys

import litserve
import torch
from torch import nn


class WideAPI(litserve.LitAPI):
    def setup(self, device):
        layers = [nn.Linear(4096, 4096) for layer in range(4)]
        self.model = nn.Sequential(*layers)

    def decode_request(self, request):
        return torch.full((4096,), request["value"])

    def predict(self, X):
        X = X.reshape(-1, 4096)  # (batch, features)
        with torch.inference_mode():
            return self.model(X)

    def encode_response(self, output):
        return {"first": output.flatten()[0].item()}


if __name__ == "__main__":
    alone = WideAPI(api_path="/alone")
    settings = {"max_batch_size": 32, "batch_timeout": 0.01}
    batched = WideAPI(api_path="/batched", **settings)
    server = litserve.LitServer([alone, batched], accelerator="cpu")
    server.run(host="127.0.0.1", port=sys.argv[1], log_level="error")
""")

with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
url = f"http://127.0.0.1:{port}"
command = [sys.executable, "server.py", str(port)]
server = subprocess.Popen(command, stdout=subprocess.DEVNULL)


def healthy():
    try:
        return requests.get(f"{url}/health").text == "ok"
    except requests.ConnectionError:
        return False  # nobody listens yet


def rate(path):
    def ask(value):
        return requests.post(url + path, json={"value": value}).status_code

    start = time.perf_counter()
    with ThreadPoolExecutor(max_workers=32) as pool:
        statuses = list(pool.map(ask, [0.5] * 64))
    assert set(statuses) == {200}
    return len(statuses) / (time.perf_counter() - start)


while not healthy():
    time.sleep(0.2)
rate("/alone"), rate("/batched")  # the first requests warm both up

print("rounds:", rounds)
gains = [rate("/batched") / rate("/alone") for _ in range(rounds)]
print(f"batched, median gain: {statistics.median(gains):.1f}")
print(f"batched, spread: {min(gains):.1f} to {max(gains):.1f}")

server.send_signal(signal.SIGINT)  # Ctrl+C
server.wait()
