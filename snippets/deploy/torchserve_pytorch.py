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
X = torch.tensor([[5.1, 3.5, 1.4, 0.2]])  # (batch, features)
torch.export.save(torch.export.export(model, (X,)), "model.pt2")

Path("handler.py").write_text("""
import torch

model = torch.export.load("model.pt2").module()

def handle(requests, context):
    if requests:  # none in the first call, which only loads this file
        X = torch.tensor([request["body"] for request in requests])
        return model(X).tolist()
""")
Path("store").mkdir()
archive = "torch-model-archiver --model-name iris --version 1.0"
archive += " --extra-files model.pt2 --handler handler.py --export-path store"
subprocess.run(archive.split(), check=True)

free = [socket.create_server(("127.0.0.1", 0)) for _ in range(5)]
ports = [server.getsockname()[1] for server in free]
for server in free:
    server.close()
address = f"http://127.0.0.1:{ports[0]}"
Path("config.properties").write_text(f"""
inference_address={address}
management_address=http://127.0.0.1:{ports[1]}
metrics_address=http://127.0.0.1:{ports[2]}
grpc_inference_port={ports[3]}
grpc_management_port={ports[4]}
disable_token_authorization=true
""")
start = "torchserve --start --foreground --model-store store"
start += " --models iris=iris.mar --ts-config config.properties"
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
server = subprocess.Popen(start.split(), **quiet)


def ask(path, body=None):
    data = json.dumps(body).encode() if body else None
    headers = {"Content-Type": "application/json"}
    try:
        with urlopen(Request(address + path, data, headers)) as answer:
            return answer.status, json.load(answer)
    except HTTPError as error:
        return error.code, json.load(error)
    except URLError:
        return 0, None  # nobody listens yet


while ask("/ping")[0] != 200:
    time.sleep(0.2)
print("ping:", ask("/ping")[1]["status"])

status, served = ask("/predictions/iris", X[0].tolist())
difference = (model(X)[0] - torch.tensor(served)).abs().max().item()
print("status of a prediction:", status)
print(f"largest difference: {difference:.1e}")

status, answer = ask("/predictions/iris", X[0, :2].tolist())
print("status of a wrong shape:", status)
print("its message:", answer["message"])

subprocess.run(["torchserve", "--stop"], check=True, **quiet)
print("exit status of the server:", server.wait())
