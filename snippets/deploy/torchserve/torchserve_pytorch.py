import json
import socket
import subprocess
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
Path("store").mkdir()
archive = "torch-model-archiver --model-name flowers --version 1.0"
archive += " --extra-files flowers.pt2 --handler handler.py"
archive += " --export-path store"
subprocess.run(archive.split(), check=True)

free = [socket.create_server(("127.0.0.1", 0)) for _ in range(5)]
ports = [server.getsockname()[1] for server in free]
for server in free:
    server.close()
url = f"http://127.0.0.1:{ports[0]}"
Path("config.properties").write_text(f"""
inference_address={url}
management_address=http://127.0.0.1:{ports[1]}
metrics_address=http://127.0.0.1:{ports[2]}
grpc_inference_port={ports[3]}
grpc_management_port={ports[4]}
disable_token_authorization=true
""")
start = "torchserve --start --foreground --model-store store"
start += " --models flowers=flowers.mar --ts-config config.properties"
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
server = subprocess.Popen(start.split(), **quiet)


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
print("ping:", json.loads(ask("/ping")[1]))

answers = [ask("/predictions/flowers", row) for row in X.tolist()]
print("statuses of the predictions:", {status for status, _ in answers})

status, text = ask("/predictions/flowers", X[0, :2].tolist())
print("status of a wrong shape:", status)
print("its type:", json.loads(text)["type"])
print("its message:", json.loads(text)["message"])

subprocess.run(["torchserve", "--stop"], check=True, **quiet)
print("exit status of the server:", server.wait())

# Compare: sums of at most 9 products, so rounding stays below 2e-6.
served = torch.tensor([json.loads(text) for _, text in answers])
expected = model(X).detach()
difference = (served - expected).abs().max() / expected.abs().max()
assert difference < 2e-6

print()
print("table: route")
print("route,artefact,kB,largest difference")
kB = Path("store/flowers.mar").stat().st_size // 1000
bound = 10 ** difference.clamp(min=1.2e-7).log10().ceil()
print(f"TorchServe,flowers.mar,{kB},below {bound:.0e}")
