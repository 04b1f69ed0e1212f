import keras
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32")  # (images, pixels)

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(shape=(64,)), layers.Dense(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.02)


def train(model, epochs=20):
    model.fit(X, y, batch_size=len(X), epochs=epochs, verbose=0)


model.compile(optimizer=optimizer, loss=loss_fn)
train(model)
model.save("checkpoint.keras")

loaded = keras.saving.load_model("checkpoint.keras")
print("steps so far:", int(loaded.optimizer.iterations))
train(loaded)

fresh = keras.saving.load_model("checkpoint.keras", compile=False)
fresh.compile(keras.optimizers.Adam(learning_rate=0.02), loss=loss_fn)
train(fresh)

train(model)  # the training that was never interrupted
expected = model(X).numpy()
difference = abs(loaded(X).numpy() - expected).max()
print(f"optimizer loaded, largest difference: {difference:.3f}")
difference = abs(fresh(X).numpy() - expected).max()
print(f"a new optimizer, largest difference: {difference:.1f}")
