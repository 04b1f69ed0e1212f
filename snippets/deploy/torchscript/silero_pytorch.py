import warnings
from importlib.resources import files

import numpy as np
import onnxruntime
import torch

warnings.simplefilter("ignore", DeprecationWarning)  # of TorchScript
folder = files("silero_vad") / "data"
for name in "silero_vad.jit", "silero_vad.onnx":
    print(f"{name}: {(folder / name).stat().st_size / 1000:,.0f} kB")

torch.manual_seed(0)
t = torch.arange(40 * 512) / 16_000  # seconds
noise = 0.01 * torch.randn(40 * 512)
buzz = sum(torch.sin(2 * torch.pi * 120 * k * t) / k for k in range(1, 30))
X = (noise + 0.2 * buzz * (t > 0.64)).reshape(40, 512)  # (time, samples)

session = onnxruntime.InferenceSession(
    str(folder / "silero_vad.onnx"), providers=["CPUExecutionProvider"]
)


def ask_onnx(context_size):
    state = np.zeros((2, 1, 128), dtype=np.float32)
    context = np.zeros((1, context_size), dtype=np.float32)
    answers = []
    for x in X.numpy():
        samples = np.concatenate([context, x[None]], axis=1)
        inputs = {"input": samples, "state": state, "sr": np.array(16_000)}
        answer, state = session.run(None, inputs)
        context = samples[:, samples.shape[1] - context_size :]
        answers.append(answer.item())
    return np.array(answers)


answers = ask_onnx(context_size=64)
without = ask_onnx(context_size=0)
model = torch.jit.load(str(folder / "silero_vad.jit"))

# Compare: sums of at most 387 products, so rounding stays below 1e-4.
with torch.no_grad():
    expected = np.array([model(x[None], 16_000).item() for x in X])
difference = abs(answers - expected).max()
print(f"speech, in the noise: {expected[:20].max():.2f}")
print(f"speech, in the buzz: {expected[20:].max():.2f}")
below = 10 ** np.ceil(np.log10(max(difference, 1e-5)))
print(f"largest difference: below {below:.0e}")
print(f"without the context: {abs(without - expected).max():.2f}")
assert difference < 1e-4
