from pathlib import Path

import keras
import tensorflow as tf
from google.protobuf import text_format
from keras import layers
from sklearn.datasets import load_digits
from tensorflow_serving.config import model_server_config_pb2

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
model.fit(X, y, batch_size=128, epochs=1, verbose=0)
model.export("models/digits/1", verbose=False)  # 1 is the version

model.fit(X, y, batch_size=128, epochs=5, verbose=0)
model.export("models/digits/2", verbose=False)

Path("models/models.config").write_text("""
model_config_list {
  config {
    name: "digits"
    base_path: "/models/digits"
    model_platform: "tensorflow"
    model_version_policy { specific { versions: 1 versions: 2 } }
    version_labels { key: "stable" value: 1 }
    version_labels { key: "canary" value: 2 }
  }
}
""")

for path in sorted(Path("models").rglob("*")):
    if path.is_file():
        print(path.as_posix())

text = Path("models/models.config").read_text()
config = model_server_config_pb2.ModelServerConfig()
text_format.Parse(text, config)  # stops at a name that does not exist
for entry in config.model_config_list.config:
    print("name:", entry.name)
    print("labels:", dict(sorted(entry.version_labels.items())))

loaded = tf.saved_model.load("models/digits/2")
signature = loaded.signatures["serving_default"]
for name, spec in signature.structured_input_signature[1].items():
    print("input:", name, spec.dtype.name, spec.shape)
for name, spec in signature.structured_outputs.items():
    print("output:", name, spec.dtype.name, spec.shape)
