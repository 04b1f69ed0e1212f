import json
from concurrent.futures import ThreadPoolExecutor

import grpc
import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits
from tensorflow_serving.apis import predict_pb2, prediction_service_pb2_grpc

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

request = predict_pb2.PredictRequest()
request.model_spec.name = "digits"
request.model_spec.signature_name = "serving_default"
request.inputs["pixels"].CopyFrom(tf.make_tensor_proto(X))

message = request.SerializeToString()
read = predict_pb2.PredictRequest.FromString(message)
lost = abs(tf.make_ndarray(read.inputs["pixels"]) - X).max()
print("lost on the way:", float(lost))
body = json.dumps({"instances": X.tolist()})
print(f"size as JSON, relative to it: {len(body) / len(message):.1f}")


# A stand-in for TensorFlow Serving, which speaks its gRPC protocol.
class Service(prediction_service_pb2_grpc.PredictionServiceServicer):
    def __init__(self):
        self.served = {"digits": tf.saved_model.load("models/digits/1")}

    def Predict(self, request, context):
        name = request.model_spec.name
        if name not in self.served:
            text = f"Servable not found for request: Latest({name})"
            context.abort(grpc.StatusCode.NOT_FOUND, text)
        key = request.model_spec.signature_name or "serving_default"
        signature = self.served[name].signatures[key]
        inputs = {
            name: tf.constant(tf.make_ndarray(tensor))
            for name, tensor in request.inputs.items()
        }
        response = predict_pb2.PredictResponse()
        for name, tensor in signature(**inputs).items():
            response.outputs[name].CopyFrom(tf.make_tensor_proto(tensor))
        return response


server = grpc.server(ThreadPoolExecutor(max_workers=2))
add = prediction_service_pb2_grpc.add_PredictionServiceServicer_to_server
add(Service(), server)
port = server.add_insecure_port("127.0.0.1:0")  # 0: a free port
server.start()

# The client: for Google's server only the port would be another, 8500.
with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
    stub = prediction_service_pb2_grpc.PredictionServiceStub(channel)
    response = stub.Predict(request, timeout=10)
    print("outputs:", list(response.outputs))
    request.model_spec.name = "digit"
    try:
        stub.Predict(request, timeout=10)
    except grpc.RpcError as error:
        print(error.code().name, error.details())
server.stop(grace=None).wait()

# Compare: sums of at most 129 products, so rounding stays below 2e-5.
answers = tf.make_ndarray(response.outputs["output_0"])
expected = model.predict(X, verbose=0)
difference = abs(answers - expected).max() / abs(expected).max()
bound = 10 ** np.ceil(np.log10(max(difference, 1.2e-7)))
print(f"largest difference: below {bound:.0e}")
assert difference < 2e-5
