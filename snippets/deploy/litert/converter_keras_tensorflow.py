from pathlib import Path

import keras
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32").reshape(-1, 8, 8, 1)

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1), name="image"),
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
model.export("exported", verbose=False)


def convert(file, types=None, images=None):
    converter = tf.lite.TFLiteConverter.from_saved_model("exported")
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.target_spec.supported_types = types or []
    if images is not None:
        converter.representative_dataset = lambda: [[images]]
    Path(file).write_bytes(converter.convert())


convert("float16.tflite", types=[tf.float16])
convert("8-bit weights.tflite")
convert("int8, seen all images.tflite", images=X)

tolerances = {
    "float16": 2 / 2**11,
    "8-bit weights": 6 / 254,
    "int8, seen all images": 6 / 254,
}
answers = {}
for name in tolerances:
    run = Interpreter(f"{name}.tflite").get_signature_runner()
    answers[name] = run(image=X)["output_0"]

# Compare: float16 rounds two layers' weights, 8 bits round six tensors.
expected = model(X).numpy()
print("table: quantised")
print("made by,file,kB,accuracy,largest difference")
for name, logits in answers.items():
    difference = abs(logits - expected).max() / abs(expected).max()
    accuracy = (logits.argmax(axis=1) == y).mean()
    kB = Path(f"{name}.tflite").stat().st_size / 1000
    row = f"{kB:.1f},{accuracy:.2f},{difference:.1g}"
    print(f'TFLiteConverter,"{name}",{row}')
    assert difference < tolerances[name]
