import tensorflow as tf
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

tf.random.set_seed(0)

X, y = load_iris(return_X_y=True)  # (150, 4), (150,)
split = train_test_split(X, y, test_size=0.2, random_state=42)
X_train, X_test, y_train, y_test = split
scaler = StandardScaler().fit(X_train)
X_train = scaler.transform(X_train).astype("float32")  # (120, 4)
X_test = scaler.transform(X_test).astype("float32")  # (30, 4)
train_data = tf.data.Dataset.from_tensor_slices((X_train, y_train))
train_data = train_data.shuffle(len(X_train)).batch(16)

initial = tf.initializers.GlorotUniform()
W1, b1 = tf.Variable(initial((4, 64))), tf.Variable(tf.zeros(64))
W2, b2 = tf.Variable(initial((64, 32))), tf.Variable(tf.zeros(32))
W3, b3 = tf.Variable(initial((32, 3))), tf.Variable(tf.zeros(3))
variables = [W1, b1, W2, b2, W3, b3]
loss_fn = tf.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = tf.optimizers.Adam(learning_rate=0.001)


def model(X, training=False):
    hidden = tf.nn.relu(X @ W1 + b1)  # (batch, 64)
    hidden = tf.nn.dropout(hidden, rate=0.3) if training else hidden
    return tf.nn.relu(hidden @ W2 + b2) @ W3 + b3  # (batch, 3)


@tf.function
def train_step(X_batch, y_batch):
    with tf.GradientTape() as tape:
        loss = loss_fn(y_batch, model(X_batch, training=True))
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)


for epoch in range(50):
    for X_batch, y_batch in train_data:  # (16, 4), (16,)
        train_step(X_batch, y_batch)

accuracy = (model(X_test).numpy().argmax(axis=1) == y_test).mean()
print(f"updates: {int(optimizer.iterations)}")
print("epsilon:", optimizer.epsilon)
print(f"test accuracy: {accuracy:.3f}")
