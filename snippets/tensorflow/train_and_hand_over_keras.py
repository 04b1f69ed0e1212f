import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter

keras.utils.set_random_seed(0)
X = np.linspace(-1, 1, 64).reshape(-1, 1).astype("float32")  # (batch, 1)
y = 2 * X + 1  # a line, to be found

model = keras.Sequential(
    [
        keras.Input(shape=(1,), name="x"),
        keras.layers.Dense(1),
    ]
)
optimizer = keras.optimizers.SGD(learning_rate=0.5)
model.compile(optimizer=optimizer, loss="mse")
model.fit(X, y, epochs=20, verbose=0)

model.export("line.tflite", format="litert", verbose=False)  # for a phone
run = Interpreter("line.tflite").get_signature_runner()
answer = run(x=np.array([[0.5]], dtype="float32"))["output_0"]

slope, intercept = model.get_weights()
print(f"slope: {slope.item():.1f}")
print(f"intercept: {intercept.item():.1f}")
print(f"the exported file, asked for x = 0.5: {answer.item():.1f}")
