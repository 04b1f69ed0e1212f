import keras
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X, y = (X[:200] / 16).astype("float32"), y[:200]

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        layers.Dense(64),
        layers.BatchNormalization(),
        layers.Activation("relu"),
        layers.Dense(10),
    ]
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(learning_rate=0.01), loss_fn)

for step in range(1, 61):
    loss = model.train_on_batch(X, y)
    if step in (5, 20, 60):
        test = model.evaluate(X, y, verbose=0)
        print(f"step {step}: training {loss:.1f}, test mode {test:.1f}")
