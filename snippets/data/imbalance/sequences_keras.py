import keras
import numpy as np

X = np.zeros((4, 2, 2))  # (batch, time, class): logits
y = np.ones((4, 2), dtype=int)  # class 1 at each step
weights = np.array([1.0, 3.0])

same = keras.layers.Dense(2, kernel_initializer="identity")
model = keras.Sequential([same])
Loss = keras.losses.SparseCategoricalCrossentropy
model.compile(keras.optimizers.SGD(0.0), Loss(from_logits=True))

loss = model.train_on_batch(X, y)
print(f"without weights: {loss:.2f}")
loss = model.train_on_batch(X, y, sample_weight=weights[y])
print(f"sample_weight: {loss:.2f}")
