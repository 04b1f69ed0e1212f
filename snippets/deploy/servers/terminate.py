import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import requests

Path("server.py").write_text("""
import sys

import litserve


class Square(litserve.LitAPI):
    def predict(self, request):
        return {"square": request["number"] ** 2}


if __name__ == "__main__":
    server = litserve.LitServer(Square(), accelerator="cpu")
    server.run(host="127.0.0.1", port=sys.argv[1], log_level="error")
""")

with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
url = f"http://127.0.0.1:{port}"
command = [sys.executable, "server.py", str(port)]
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
server = subprocess.Popen(command, **quiet)


def health():
    try:
        return requests.get(f"{url}/health").text
    except requests.ConnectionError:
        return "nobody listens"


while health() != "ok":
    time.sleep(0.2)
family = psutil.Process(server.pid).children(recursive=True)

server.terminate()  # what `kill` and many supervisors do
print("exit status of the server:", server.wait())
print("health after that:", health())

for process in family:  # so: clean up by hand
    process.kill()
while health() == "ok":
    time.sleep(0.2)
print("health after the clean-up:", health())
