import warnings
from pathlib import Path

import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from ai_edge_quantizer import quantizer
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
model.export("float32.tflite", format="litert", verbose=False)


def quantise(file, recipe, images=None):
    tool = quantizer.Quantizer("float32.tflite")
    tool.load_quantization_recipe(recipe)
    ranges = None
    if images is not None:  # which values occur inside the model?
        ranges = tool.calibrate({"serving_default": [{"image": images}]})
    tool.quantize(ranges, enable_progress_report=False).export_model(file)


warnings.filterwarnings("ignore", message="Warning: Enabling")  # calibrate
quantise("8-bit weights.tflite", "dynamic_wi8_afp32")
quantise("int8, seen all images.tflite", "static_wi8_ai8", X)
quantise("int8, seen a seventh.tflite", "static_wi8_ai8", X[::7])


def answer(file):
    run = Interpreter(file).get_signature_runner()
    image = X
    scale, zero = run.get_input_details()["image"]["quantization"]
    if scale:  # floats -> int8
        image = np.round(X / scale + zero).clip(-128, 127).astype("int8")
    logits = run(image=image)["output_0"].astype("float32")
    scale, zero = run.get_output_details()["output_0"]["quantization"]
    return (logits - zero) * scale if scale else logits  # int8 -> floats


files = sorted(Path().glob("*.tflite"), key=lambda file: file.stem)
answers = {file.stem: answer(str(file)) for file in files}

# Compare: six tensors, each rounded by at most 1/254 of its largest value.
expected = model(X).numpy()
print("table: quantised")
print("made by,file,kB,accuracy,largest difference")
for name, logits in answers.items():
    difference = abs(logits - expected).max() / abs(expected).max()
    accuracy = (logits.argmax(axis=1) == y).mean()
    kB = Path(f"{name}.tflite").stat().st_size / 1000
    row = f"{kB:.1f},{accuracy:.2f},{max(difference, 1e-6):.1g}"
    print(f'LiteRT Quantizer,"{name}",{row}')
    assert difference < 6 / 254 or "seventh" in name
