import keras
import numpy as np
import tensorflow as tf


class ClippedModel(keras.Model):
    """A model whose gradients are clipped to a total length of 1."""

    def train_step(self, data):
        X_batch, y_batch = data
        with tf.GradientTape() as tape:
            predictions = self(X_batch, training=True)  # (batch, 1)
            loss = self.compute_loss(y=y_batch, y_pred=predictions)
        gradients = tape.gradient(loss, self.trainable_variables)
        gradients, length = tf.clip_by_global_norm(gradients, 1.0)
        self.optimizer.apply(gradients, self.trainable_variables)
        return {"loss": loss, "gradient_length": length}


keras.utils.set_random_seed(0)
X = np.random.normal(size=(256, 4)).astype("float32")  # (batch, features)
y = X.sum(axis=1, keepdims=True) * 10  # (batch, 1)

inputs = keras.Input(shape=(4,))
model = ClippedModel(inputs, keras.layers.Dense(1)(inputs))
model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse")
history = model.fit(X, y, batch_size=32, epochs=30, verbose=0)

print("fit reports:", sorted(history.history))
lengths = history.history["gradient_length"]
print(f"gradient length, first epoch: {lengths[0]:.0f}")
print(f"last loss: {history.history['loss'][-1]:.1f}")
