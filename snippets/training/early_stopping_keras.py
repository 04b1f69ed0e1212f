import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
X, y = make_moons(500, noise=0.35, random_state=0)  # (batch, features)
X = X.astype("float32")
# Few training examples, so that the model overfits.
X_train, X_val, y_train, y_val = train_test_split(
    X,
    y,
    train_size=100,
    random_state=0,
)

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(2),
    ]
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.001)
model.compile(optimizer=optimizer, loss=loss_fn)

early_stopping = keras.callbacks.EarlyStopping(
    monitor="val_loss", patience=15, restore_best_weights=True
)
history = model.fit(
    X_train,
    y_train,
    batch_size=32,
    epochs=200,
    validation_data=(X_val, y_val),
    validation_batch_size=400,
    callbacks=[early_stopping],
    verbose=0,
)

train_losses = history.history["loss"]
val_losses = history.history["val_loss"]
best = int(np.argmin(val_losses))
restored = model.evaluate(X_val, y_val, batch_size=400, verbose=0)
difference = abs(restored - min(val_losses))
print(f"lowest validation loss: {min(val_losses):.1f}")
print(f"loss now, less the lowest loss: {difference:.3f}")

plt.plot(train_losses, label="training examples")
plt.plot(val_losses, label="validation examples")
plt.axvline(best, linestyle="--", color="grey", label="weights kept")
plt.title("Learning curves with early stopping")
plt.xlabel("Epoch")
plt.ylabel("Loss")
plt.legend()
