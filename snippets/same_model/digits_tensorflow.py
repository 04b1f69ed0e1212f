import keras
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)

X, y = load_digits(return_X_y=True)  # (1797, 64), (1797,)
X = (X / 16).astype("float32")
split = train_test_split(X, y, train_size=200, stratify=y, random_state=0)
X_train, X_test, y_train, y_test = split
train_data = tf.data.Dataset.from_tensor_slices((X_train, y_train))
batches = train_data.shuffle(len(X_train)).batch(20)

model = keras.Sequential(
    [
        keras.Input(shape=(64,)),
        layers.Dense(64, activation="relu"),
        layers.Dropout(0.5),
        layers.Dense(10),
    ]
)

loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.01)


@tf.function
def train_step(X_batch, y_batch):
    with tf.GradientTape() as tape:
        loss = loss_fn(y_batch, model(X_batch, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)


for epoch in range(20):
    for X_batch, y_batch in batches:  # (20, 64), (20,)
        train_step(X_batch, y_batch)

logits = model(X_test).numpy()  # (1597, 10)
accuracy = (logits.argmax(axis=1) == y_test).mean()
print(f"updates: {int(optimizer.iterations)}")
print("epsilon:", optimizer.epsilon)
print(f"test accuracy: {accuracy:.3f}")
