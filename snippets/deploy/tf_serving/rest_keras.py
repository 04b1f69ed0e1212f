import threading
import time
from pathlib import Path

import keras
import numpy as np
import requests
import tensorflow as tf
import uvicorn
from fastapi import FastAPI
from fastapi.responses import JSONResponse
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32").reshape(-1, 8, 8, 1)

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1), name="pixels"),
        layers.Conv2D(8, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.02)

model.compile(optimizer=optimizer, loss=loss_fn)
model.fit(X, y, batch_size=128, epochs=6, verbose=0)
model.export("models/digits/1", verbose=False)  # 1 is the version

# A stand-in for TensorFlow Serving, which speaks its REST protocol.
app = FastAPI()
served = {"digits": tf.saved_model.load("models/digits/1")}


def error(status, text):
    return JSONResponse({"error": text}, status)


@app.get("/v1/models/{name}")
def status(name: str):
    if name not in served:
        return error(404, f"Could not find any versions of model {name}")
    ready = {"error_code": "OK", "error_message": ""}
    version = {"version": "1", "state": "AVAILABLE", "status": ready}
    return {"model_version_status": [version]}


@app.post("/v1/models/{name}:predict")
def predict(name: str, body: dict):
    if name not in served:
        return error(404, f"Servable not found for request: Latest({name})")
    if "instances" not in body:
        return error(400, "Missing 'inputs' or 'instances' key")
    key = body.get("signature_name", "serving_default")
    if key not in served[name].signatures:
        text = f'Serving signature name: "{key}" not found in signature def'
        return error(400, text)
    signature = served[name].signatures[key]
    pixels = tf.constant(body["instances"], dtype=tf.float32)
    expected = signature.structured_input_signature[1]["pixels"].shape
    if not expected.is_compatible_with(pixels.shape):
        return error(400, f"Expected {expected}, got {pixels.shape}")
    (output,) = signature(pixels=pixels).values()
    return {"predictions": output.numpy().tolist()}


config = uvicorn.Config(app, port=0, log_level="warning")  # 0: a free port
server = uvicorn.Server(config)
thread = threading.Thread(target=server.run)
thread.start()
while not server.started:
    time.sleep(0.1)
port = server.servers[0].sockets[0].getsockname()[1]

# The client: for Google's server only the port would be another, 8501.
url = f"http://127.0.0.1:{port}/v1/models/digits"
answer = requests.get(url)
print("state:", answer.json()["model_version_status"][0]["state"])

body = {"signature_name": "serving_default", "instances": X.tolist()}
answer = requests.post(f"{url}:predict", json=body)
print("status of a prediction:", answer.status_code)
print("its keys:", list(answer.json()))

wrongs = (
    ("digit:predict", {"instances": X[:1].tolist()}),
    ("digits:predict", {"X": X[:1].tolist()}),
    ("digits:predict", {"signature_name": "digit", "instances": []}),
    ("digits:predict", {"instances": X[:1, :, :7].tolist()}),
)
for path, body in wrongs:
    wrong = requests.post(url.replace("digits", path), json=body)
    print(wrong.status_code, wrong.json()["error"])

server.should_exit = True
thread.join()

# Compare: sums of at most 129 products, so rounding stays below 2e-5.
answers = np.array(answer.json()["predictions"], dtype="float32")
expected = model.predict(X, verbose=0)
difference = abs(answers - expected).max() / abs(expected).max()
assert difference < 2e-5

files = [file for file in Path("models").rglob("*") if file.is_file()]
kB = sum(file.stat().st_size for file in files) // 1000
bound = 10 ** np.ceil(np.log10(max(difference, 1.2e-7)))
print()
print("table: route")
print("route,artefact,kB,largest difference")
print(f"TensorFlow Serving (REST),SavedModel,{kB},below {bound:.0e}")
