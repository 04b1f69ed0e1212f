import keras
from keras import ops

keras.utils.set_random_seed(0)
X = ops.ones((2, 3, 4))  # (batch, time, feature)

model = keras.layers.Dropout(0.5, noise_shape=(None, 1, None))
output = model(X, training=True)

print("first step:", output[:, 0].numpy().tolist())
print("last step:", output[:, -1].numpy().tolist())
