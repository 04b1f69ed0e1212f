import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = np.array([[0.0], [1.0], [1.0], [0.0]])  # 1 where the two differ

model = keras.Sequential(
    [keras.Input(shape=(2,)), layers.Dense(8, "tanh"), layers.Dense(1)]
)
loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.1)

model.compile(optimizer=optimizer, loss=loss_fn)
model.fit(X, y, batch_size=4, epochs=40, verbose=0)

print("Keras", keras.__version__, "on", keras.backend.backend())
answers = model.predict(X, verbose=0) > 0
print("learnt:", answers.astype("int32").flatten().tolist())
