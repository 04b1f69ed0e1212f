import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
X = np.random.normal(size=(16, 20)).astype("float32")  # (batch, features)
y = np.random.randint(0, 3, size=16)  # random classes

model = keras.Sequential(
    [
        keras.Input(shape=(20,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(3),
    ]
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.02)

model.compile(optimizer=optimizer, loss=loss_fn, metrics=["accuracy"])
model.fit(X, y, batch_size=16, epochs=30, verbose=0)

loss, accuracy = model.evaluate(X, y, verbose=0)
print(f"accuracy on the memorised batch: {accuracy:.2f}")
