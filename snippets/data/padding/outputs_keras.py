import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(
    size=(2, 4, 3)
)  # (batch, time, feature)
lengths = np.array([2, 4])

model = layers.LSTM(1, return_sequences=True, return_state=True)
mask = np.arange(4) < lengths[:, None]
output, last, _ = model(X, mask=mask)

valid = output[0, :2, 0].numpy()
print("valid steps:", [f"{value:.2f}" for value in valid])
padded = output[0, 2:, 0].numpy()
print("padded steps:", [f"{value:.2f}" for value in padded])
print(f"last state: {last[0].numpy().item():.2f}")
