import keras
import numpy as np

keras.utils.set_random_seed(0)
X = np.random.normal(size=(64, 4)).astype("float32")  # (batch, features)
y = (X[:, 0] > 0).astype("int32")  # (batch,)

model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        keras.layers.Dense(8, activation="relu"),
        keras.layers.Dense(2),
    ]
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer="adam", loss=loss_fn)
model.fit(X, y, epochs=3, verbose=0)

model.save("model.keras")
loaded = keras.saving.load_model("model.keras")

before = model.predict(X, verbose=0)
after = loaded.predict(X, verbose=0)
difference = abs(before - after).max()
print(f"largest difference: {difference:.4f}")
print("still compiled:", loaded.compiled)
print("optimizer steps restored:", int(loaded.optimizer.iterations))
