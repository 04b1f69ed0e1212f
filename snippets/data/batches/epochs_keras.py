import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).random((10, 1))
y = 2 * X

model = keras.Sequential([layers.Dense(1, use_bias=False)])
loss_fn = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.5)
model.compile(optimizer, loss_fn)

model.fit(X, y, batch_size=4, epochs=20, shuffle=True, verbose=0)

print("updates:", int(optimizer.iterations))
print(f"slope: {model.get_weights()[0].item():.2f}")
